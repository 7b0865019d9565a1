package id.tanggap.sla.compliance.report;

import id.tanggap.sla.compliance.FigureRow;
import id.tanggap.sla.compliance.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How an office kept its promises of one month, as far as the reader may see it. What began in the
 * month is in it, with the verdicts told until {@code asOf}.
 *
 * @param norms what holds now for what begins now
 * @param figures all in one
 */
public record MonthlyReport(
    String officeCode,
    String month,
    LocalDate from,
    LocalDate to,
    String zone,
    Instant asOf,
    Scope.Extent scope,
    List<Norm> norms,
    List<FigureRow> figures,
    List<FigureRow> bySection,
    List<FigureRow> byChannel,
    Missed missed) {}
