/** Sections and their heads on a date. */
@NullMarked
package id.tanggap.escalation.section;

import org.jspecify.annotations.NullMarked;
