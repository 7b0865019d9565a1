/** How the promises of the standard were kept, in figures (GET /compliance). */
@NullMarked
package id.tanggap.sla.compliance;

import org.jspecify.annotations.NullMarked;
