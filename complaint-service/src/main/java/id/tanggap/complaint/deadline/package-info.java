/** What is owed to a reporter and until when, as sla-monitor-service tells it (COMP-0, COMP-1). */
@NullMarked
package id.tanggap.complaint.deadline;

import org.jspecify.annotations.NullMarked;
