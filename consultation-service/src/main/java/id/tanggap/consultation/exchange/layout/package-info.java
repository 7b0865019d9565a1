/**
 * How HAI CSO writes tickets down: its Excel layout, the same as lines of JSON, and its four states
 * (sections 1.3 and 3.1 of the standard's facts).
 */
@NullMarked
package id.tanggap.consultation.exchange.layout;

import org.jspecify.annotations.NullMarked;
