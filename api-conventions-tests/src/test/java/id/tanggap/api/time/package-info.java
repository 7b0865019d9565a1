/** The clock and its one setting. */
@NullMarked
package id.tanggap.api.time;

import org.jspecify.annotations.NullMarked;
