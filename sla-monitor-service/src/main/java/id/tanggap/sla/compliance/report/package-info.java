/** The monthly report of an office: norms, figures, and what was missed with its reasons. */
@NullMarked
package id.tanggap.sla.compliance.report;

import org.jspecify.annotations.NullMarked;
