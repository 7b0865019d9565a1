/** Events of escalation-service: escalations to section heads, and who heads a section. */
@NullMarked
package id.tanggap.events.escalation;

import org.jspecify.annotations.NullMarked;
