/** Tests of what is done at the door. */
@NullMarked
package id.tanggap.consultation.act;

import org.jspecify.annotations.NullMarked;
