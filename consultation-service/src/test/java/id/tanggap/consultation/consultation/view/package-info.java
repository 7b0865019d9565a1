/** Tests of what no caller sees of the lists. */
@NullMarked
package id.tanggap.consultation.consultation.view;

import org.jspecify.annotations.NullMarked;
