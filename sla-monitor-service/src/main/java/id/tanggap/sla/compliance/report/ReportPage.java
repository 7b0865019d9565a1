package id.tanggap.sla.compliance.report;

import id.tanggap.api.problem.Language;
import id.tanggap.sla.compliance.Percentiles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A monthly report as a page to print, in the reader's language and the office's time. */
public record ReportPage(MonthlyReport report, Language language) {

  /** What stands where there is nothing to say. */
  private static final String NOTHING = "–";

  @CheckedTemplate(basePath = "compliance")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance report(ReportPage page, MonthlyReport report);
  }

  String render() {
    return Templates.report(this, report).setLocale(language.tag()).render();
  }

  /** The tag for the page's own language attribute. */
  public String tag() {
    return language.tag();
  }

  /** Such as "November 2026". */
  public String month() {
    return YearMonth.parse(report.month()).format(form("MMMM yyyy"));
  }

  /** Date and time of the office. */
  public String at(@Nullable Instant instant) {
    return instant == null
        ? NOTHING
        : form("d MMM yyyy HH.mm").format(instant.atZone(ZoneId.of(report.zone())));
  }

  /** Such as 97,5 %. */
  public String percent(@Nullable BigDecimal share) {
    if (share == null) {
      return NOTHING;
    }
    var format = NumberFormat.getPercentInstance(locale());
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /** Half and ninety-five of a hundred. */
  public String spread(@Nullable Percentiles minutes) {
    return minutes == null ? NOTHING : minutes.p50() + " / " + minutes.p95();
  }

  /** What is not known is a dash. */
  public String or(@Nullable Object value) {
    return value == null ? NOTHING : value.toString();
  }

  private DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale());
  }

  private Locale locale() {
    return Locale.of(language.tag());
  }
}
