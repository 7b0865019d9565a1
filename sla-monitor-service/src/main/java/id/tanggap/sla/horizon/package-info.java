/** What lies past the last complete year of a calendar, and the alarms about it. */
@NullMarked
package id.tanggap.sla.horizon;

import org.jspecify.annotations.NullMarked;
