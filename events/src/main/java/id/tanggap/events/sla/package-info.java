/** Events of sla-monitor-service: clocks that run, pause, are met or missed. */
@NullMarked
package id.tanggap.events.sla;

import org.jspecify.annotations.NullMarked;
