/** What is under seal: put in by anybody, taken out by one, seen by nobody else. */
@NullMarked
package id.tanggap.complaint.sealedreport;

import org.jspecify.annotations.NullMarked;
