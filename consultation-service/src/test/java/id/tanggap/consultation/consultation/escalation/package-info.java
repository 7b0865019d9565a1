/** The tests of what a consultation learns of its escalations. */
@NullMarked
package id.tanggap.consultation.consultation.escalation;

import org.jspecify.annotations.NullMarked;
