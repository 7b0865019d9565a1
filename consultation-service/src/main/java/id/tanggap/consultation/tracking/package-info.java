/**
 * How far a case is, for whoever has its code and without an account: status, what is promised,
 * what was done and when; never a word of anybody, and nobody's name.
 */
@NullMarked
package id.tanggap.consultation.tracking;

import org.jspecify.annotations.NullMarked;
