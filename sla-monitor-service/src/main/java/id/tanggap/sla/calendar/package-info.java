/**
 * Working calendars of the offices as data with versions, read as immutable values.
 */
@NullMarked
package id.tanggap.sla.calendar;

import org.jspecify.annotations.NullMarked;
