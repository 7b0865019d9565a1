/** Who did something and when: it occurred then and is recorded now. */
@NullMarked
package id.tanggap.consultation.act;

import org.jspecify.annotations.NullMarked;
