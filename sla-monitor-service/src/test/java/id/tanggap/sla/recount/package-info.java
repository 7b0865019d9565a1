/** Calendars that change while cases are open. */
@NullMarked
package id.tanggap.sla.recount;

import org.jspecify.annotations.NullMarked;
