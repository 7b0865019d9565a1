/**
 * Working days, working hours and the deadlines that follow from them, each with its derivation; no
 * clock and no I/O.
 */
@NullMarked
package id.tanggap.workingtime;

import org.jspecify.annotations.NullMarked;
