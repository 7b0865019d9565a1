/** How figures are kept while others are told. */
@NullMarked
package id.tanggap.sla.compliance.tally;

import org.jspecify.annotations.NullMarked;
