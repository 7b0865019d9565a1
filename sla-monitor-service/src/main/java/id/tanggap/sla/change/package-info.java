/**
 * Changes of calendars: each makes a new version with its basis, and may be looked at before
 * (A-14).
 */
@NullMarked
package id.tanggap.sla.change;

import org.jspecify.annotations.NullMarked;
