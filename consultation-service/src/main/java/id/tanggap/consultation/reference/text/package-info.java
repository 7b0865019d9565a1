/** The text of a reference, read from a file and split into its articles. */
@NullMarked
package id.tanggap.consultation.reference.text;

import org.jspecify.annotations.NullMarked;
