/** Every cell of the transition table of contracts section 2, sent through the API. */
@NullMarked
package id.tanggap.consultation.transitions;

import org.jspecify.annotations.NullMarked;
