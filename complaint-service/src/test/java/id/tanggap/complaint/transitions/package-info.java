/** Every cell of the transition tables of contracts section 4, sent through the API. */
@NullMarked
package id.tanggap.complaint.transitions;

import org.jspecify.annotations.NullMarked;
