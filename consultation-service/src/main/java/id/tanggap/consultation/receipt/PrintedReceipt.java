package id.tanggap.consultation.receipt;

import id.tanggap.api.problem.Language;
import id.tanggap.events.consultation.Channel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A receipt as people read it, in their language and in the time of the office. */
public record PrintedReceipt(
    String number,
    @Nullable String code,
    String office,
    Channel channel,
    Instant submittedAt,
    @Nullable Instant promisedAt,
    ZoneId zone,
    Language language) {

  @CheckedTemplate(basePath = "receipt")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance page(PrintedReceipt receipt);

    static native TemplateInstance message(PrintedReceipt receipt);
  }

  /** As a page to print. */
  String page() {
    return Templates.page(this).setLocale(language.tag()).render();
  }

  /** As a message to paste. */
  String message() {
    return Templates.message(this).setLocale(language.tag()).render().strip();
  }

  /** The tag for the page's own language attribute. */
  public String tag() {
    return language.tag();
  }

  /** When the question was put. */
  public String submitted() {
    return form("d MMMM yyyy, HH.mm z").format(there(submittedAt));
  }

  /** Until when a solution is promised; nothing while that is not known. */
  public @Nullable String promised() {
    return promisedAt == null ? null : form("EEEE, d MMMM yyyy, HH.mm z").format(there(promisedAt));
  }

  private ZonedDateTime there(Instant instant) {
    return instant.atZone(zone);
  }

  private DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of(language.tag()));
  }
}
