package id.tanggap.consultation.standard;

import id.tanggap.api.problem.Language;
import id.tanggap.consultation.survey.Grade;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A standard as a page to print, in the reader's language. */
public record StandardPage(ServiceStandard standard, Language language) {

  @CheckedTemplate(basePath = "standard")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance page(StandardPage page, ServiceStandard standard);
  }

  String render() {
    return Templates.page(this, standard).setLocale(language.tag()).render();
  }

  /** Such as 1 Januari 2023. */
  public String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
  }

  /** Such as 97,5 or 75,00. */
  public String number(BigDecimal value) {
    var format = NumberFormat.getInstance(locale());
    format.setMinimumFractionDigits(value.scale());
    return format.format(value);
  }

  /** Such as "sangat baik". */
  public String words(Grade grade) {
    return grade.in(language);
  }

  private Locale locale() {
    return Locale.of(language.tag());
  }
}
