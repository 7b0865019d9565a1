/**
 * What people may ask of their own data: to see it, to have it put right, hidden or forgotten (UU
 * PDP 27/2022). For the head of the office and its administrators.
 */
@NullMarked
package id.tanggap.consultation.privacy;

import org.jspecify.annotations.NullMarked;
