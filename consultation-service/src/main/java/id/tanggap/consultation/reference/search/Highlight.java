package id.tanggap.consultation.reference.search;

/**
 * Marks what was found. The database puts two characters around it that no text has, the text is
 * escaped as it is, and only then do they become tags; so nothing of a text is ever a tag.
 */
final class Highlight {

  /** Around what was found; characters for private use, which the query takes out of any text. */
  static final String BEGIN = "\uE000";

  static final String END = "\uE001";

  private Highlight() {}

  static String html(String marked) {
    return marked
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace(BEGIN, "<mark>")
        .replace(END, "</mark>");
  }
}
