/** Tests of codes by themselves. */
@NullMarked
package id.tanggap.consultation.tracking;

import org.jspecify.annotations.NullMarked;
