/** Every cell of the transition tables of contracts section 3, sent through the API. */
@NullMarked
package id.tanggap.escalation.transitions;

import org.jspecify.annotations.NullMarked;
