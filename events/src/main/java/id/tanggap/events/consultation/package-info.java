/** Events of consultation-service: visits and consultations, from the question to RESOLVED. */
@NullMarked
package id.tanggap.events.consultation;

import org.jspecify.annotations.NullMarked;
