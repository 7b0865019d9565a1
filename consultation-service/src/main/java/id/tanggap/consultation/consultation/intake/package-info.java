/** Questions come in at the desk, by HAI CSO or an official contact (R1-R3, FF-2, ON-1). */
@NullMarked
package id.tanggap.consultation.consultation.intake;

import org.jspecify.annotations.NullMarked;
