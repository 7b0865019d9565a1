/** Fires each rung once, never early and never while paused, on any number of instances. */
@NullMarked
package id.tanggap.sla.firing;

import org.jspecify.annotations.NullMarked;
