/** How long something is kept, and what erases it when its time is over (UU PDP 42 to 44). */
@NullMarked
package id.tanggap.consultation.retention;

import org.jspecify.annotations.NullMarked;
