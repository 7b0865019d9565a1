/** Incidents of personal data from outside. */
@NullMarked
package id.tanggap.complaint.incident;

import org.jspecify.annotations.NullMarked;
