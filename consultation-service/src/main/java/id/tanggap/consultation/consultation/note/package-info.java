/** Notes of the office about a case, never shown outside. */
@NullMarked
package id.tanggap.consultation.consultation.note;

import org.jspecify.annotations.NullMarked;
