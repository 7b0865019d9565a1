/**
 * What the product does by itself when a day begins in an office: without a caller, by the clock.
 */
@NullMarked
package id.tanggap.consultation.midnight;

import org.jspecify.annotations.NullMarked;
