/** Tests of how a file becomes articles. */
@NullMarked
package id.tanggap.consultation.reference.text;

import org.jspecify.annotations.NullMarked;
