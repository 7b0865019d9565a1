package id.tanggap.api.problem;

/** What is said to people, Indonesian first; which of the two they read, their language decides. */
public record Wording(String indonesian, String english) {

  /** A name, a number, or what nobody has translated yet. */
  public static Wording same(String inEveryLanguage) {
    return new Wording(inEveryLanguage, inEveryLanguage);
  }

  /** The same behind the name of a field, which is no word of any language. */
  public Wording after(String field) {
    return new Wording(field + " " + indonesian, field + " " + english);
  }

  /** The text for a reader of this language. */
  public String in(Language language) {
    return switch (language) {
      case INDONESIAN -> indonesian;
      case ENGLISH -> english;
    };
  }
}
