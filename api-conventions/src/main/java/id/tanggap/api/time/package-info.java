/** The clock, the times that callers state, and the local stack's one time setting. */
@NullMarked
package id.tanggap.api.time;

import org.jspecify.annotations.NullMarked;
