/** Refusals and every other error as problems. */
@NullMarked
package id.tanggap.api.problem;

import org.jspecify.annotations.NullMarked;
