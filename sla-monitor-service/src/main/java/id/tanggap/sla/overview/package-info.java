/** What a person may see of the clocks, and how each deadline was found. */
@NullMarked
package id.tanggap.sla.overview;

import org.jspecify.annotations.NullMarked;
