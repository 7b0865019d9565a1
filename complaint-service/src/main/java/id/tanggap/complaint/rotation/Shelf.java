package id.tanggap.complaint.rotation;

/** A table of the service in which wrapped words stand, each row under the id that binds them. */
enum Shelf {
  TEXTS("complaint_text", "id", "content", "rewrap_text"),
  REPORTERS("reporter", "complaint_id", "content", "rewrap_reporter"),
  INCIDENTS("personal_data_incident", "id", "account", "rewrap_incident"),
  AFFECTED("affected_subject", "id", "content", "rewrap_affected_subject"),
  DATA_REQUESTS("personal_data_request", "id", "content", "rewrap_data_request");

  private final String table;
  private final String id;
  private final String words;
  private final String rewrap;

  Shelf(String table, String id, String words, String rewrap) {
    this.table = table;
    this.id = id;
    this.words = words;
    this.rewrap = rewrap;
  }

  /** Its table and the column with the words. */
  String place() {
    return table + "." + words;
  }

  /** The next rows after an id that do not begin as what the current secret wraps. */
  String next() {
    return "SELECT %2$s, %3$s FROM %1$s WHERE %2$s > ? AND substring(%3$s FROM 1 FOR 5) <> ? ORDER BY %2$s LIMIT ?"
        .formatted(table, id, words);
  }

  String rewrap() {
    return "SELECT %s(?, ?, ?)".formatted(rewrap);
  }
}
