/** The monthly report of an office, as data and as a page. */
@NullMarked
package id.tanggap.sla.compliance.report;

import org.jspecify.annotations.NullMarked;
