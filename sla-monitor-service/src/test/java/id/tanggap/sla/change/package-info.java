/** Calendars that change while cases are open. */
@NullMarked
package id.tanggap.sla.change;

import org.jspecify.annotations.NullMarked;
