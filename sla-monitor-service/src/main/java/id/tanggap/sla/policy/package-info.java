/**
 * The office's readings of the standard as data with versions, each value naming its clause (A-1 to
 *
 */
@NullMarked
package id.tanggap.sla.policy;

import org.jspecify.annotations.NullMarked;
