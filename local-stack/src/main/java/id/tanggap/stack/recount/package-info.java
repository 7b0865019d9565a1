/**
 * A second judge of the figures of compliance: counts them anew from the events alone, and shares
 * nothing with the service that keeps them.
 */
@NullMarked
package id.tanggap.stack.recount;

import org.jspecify.annotations.NullMarked;
