/**
 * Sealed reports: whistleblowing that reaches the office in spite of WISE (COMP-2, section 5.3).
 * Anybody of the staff puts it in, an integrity officer who is not reported takes it out.
 * Everything here works with the role and the schema of the sealed store, except for the slot.
 */
@NullMarked
package id.tanggap.complaint.sealedreport;

import org.jspecify.annotations.NullMarked;
