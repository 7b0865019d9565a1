package id.tanggap.sla.compliance;

/** By what figures are told apart. */
public enum Dimension {
  OFFICE("officeCode", "office_code"),
  SECTION("sectionCode", "section_code"),
  CHANNEL("channel", "channel"),
  OFFICER("officerId", "officer_id::text"),
  TOPIC("topicCode", "topic_code"),
  KIND("kind", "subject"),
  DAY("day", "day::text"),
  MONTH("month", "to_char(day, 'YYYY-MM')");

  private final String key;
  private final String column;

  Dimension(String key, String column) {
    this.key = key;
    this.column = column;
  }

  /** Its name in JSON and CSV. */
  String key() {
    return key;
  }

  /** Where it stands in the tables; the program's own words. */
  String column() {
    return column;
  }
}
