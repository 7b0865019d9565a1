/**
 * META-1 to META-3: the standard an office has published, its fourteen components in versions, and
 * how well the office keeps to it.
 */
@NullMarked
package id.tanggap.consultation.standard;

import org.jspecify.annotations.NullMarked;
