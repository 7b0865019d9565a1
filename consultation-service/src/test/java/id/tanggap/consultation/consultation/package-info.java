/** The aggregate by itself, where every case has to be gone through and none needs a database. */
@NullMarked
package id.tanggap.consultation.consultation;

import org.jspecify.annotations.NullMarked;
