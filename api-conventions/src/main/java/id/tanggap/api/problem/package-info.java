/** Refusals and every other error as RFC 9457 problems, mapped in one place. */
@NullMarked
package id.tanggap.api.problem;

import org.jspecify.annotations.NullMarked;
