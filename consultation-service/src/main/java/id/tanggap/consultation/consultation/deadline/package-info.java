/** Deadlines of a consultation, as the SLA monitor tells them. */
@NullMarked
package id.tanggap.consultation.consultation.deadline;

import org.jspecify.annotations.NullMarked;
