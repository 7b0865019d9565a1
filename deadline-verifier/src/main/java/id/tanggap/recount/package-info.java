/** A second judge of deadlines: counts them again on the fingers, from what the API tells. */
@NullMarked
package id.tanggap.recount;

import org.jspecify.annotations.NullMarked;
