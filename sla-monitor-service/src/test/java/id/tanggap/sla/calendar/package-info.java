/** Calendars as the API shows them. */
@NullMarked
package id.tanggap.sla.calendar;

import org.jspecify.annotations.NullMarked;
