package id.tanggap.api.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language of the texts for people: Indonesian unless the caller prefers English. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en");

  private static final List<String> TAGS = List.of("id", "en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The best match for an {@code Accept-Language} header; Indonesian when absent or unreadable. */
  public static Language preferredBy(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return INDONESIAN;
    }
    try {
      var ranges = Locale.LanguageRange.parse(acceptLanguage);
      return "en".equals(Locale.lookupTag(ranges, TAGS)) ? ENGLISH : INDONESIAN;
    } catch (IllegalArgumentException unreadable) {
      return INDONESIAN;
    }
  }

  /** Value of {@code Content-Language}. */
  public String tag() {
    return tag;
  }
}
