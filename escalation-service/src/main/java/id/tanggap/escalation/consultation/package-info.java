/** What this service knows of consultations, learnt from the events of consultation-service. */
@NullMarked
package id.tanggap.escalation.consultation;

import org.jspecify.annotations.NullMarked;
