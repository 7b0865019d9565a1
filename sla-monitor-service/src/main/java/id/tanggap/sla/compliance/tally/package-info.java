/**
 * Counts each obligation and each consultation as what was told of it, in the transaction that
 * tells: figures are kept and never looked up by going through all clocks.
 */
@NullMarked
package id.tanggap.sla.compliance.tally;

import org.jspecify.annotations.NullMarked;
