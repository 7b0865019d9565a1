/** Who heads which section on which dates: an appointment, not a claim. */
@NullMarked
package id.tanggap.sla.section;

import org.jspecify.annotations.NullMarked;
