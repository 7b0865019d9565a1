package id.tanggap.complaint.sealedreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of sealed reports, as the API document shows it. */
record SealedReportPage(List<SealedReportView> items, @Nullable String nextCursor) {}
