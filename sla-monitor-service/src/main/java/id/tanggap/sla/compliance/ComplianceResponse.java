package id.tanggap.sla.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How the promises were kept. Everything is counted on the day on which it began, by the dates of
 * its office, so that a late verdict changes an earlier period.
 *
 * @param scope how much of it the caller may see
 */
public record ComplianceResponse(
    LocalDate from,
    LocalDate to,
    List<Dimension> by,
    Scope.Extent scope,
    Instant asOf,
    List<FigureRow> rows) {}
