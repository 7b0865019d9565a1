/**
 * Incidents: protection of personal data failed, and whoever it affects is told in writing within
 * 72 hours (UU PDP 46).
 */
@NullMarked
package id.tanggap.complaint.incident;

import org.jspecify.annotations.NullMarked;
