/** What a consultation learns of its escalations (FF-7a, ON-6a). */
@NullMarked
package id.tanggap.consultation.consultation.escalation;

import org.jspecify.annotations.NullMarked;
