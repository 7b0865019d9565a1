/**
 * Brings open clocks up to a changed calendar or policy while others fire, on any number of
 * instances.
 */
@NullMarked
package id.tanggap.sla.recount;

import org.jspecify.annotations.NullMarked;
