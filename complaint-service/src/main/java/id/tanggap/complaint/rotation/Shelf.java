package id.tanggap.complaint.rotation;

/** A table of the service in which wrapped words stand, each row under the id that binds them. */
enum Shelf {
  TEXTS("complaint_text", "id", "SELECT rewrap_text(?, ?, ?)"),
  REPORTERS("reporter", "complaint_id", "SELECT rewrap_reporter(?, ?, ?)");

  private final String table;
  private final String id;
  private final String rewrap;

  Shelf(String table, String id, String rewrap) {
    this.table = table;
    this.id = id;
    this.rewrap = rewrap;
  }

  /** The next rows after an id that do not begin as what the current secret wraps. */
  String next() {
    return "SELECT %2$s, content FROM %1$s WHERE %2$s > ? AND substring(content FROM 1 FOR 5) <> ? ORDER BY %2$s LIMIT ?"
        .formatted(table, id);
  }

  String rewrap() {
    return rewrap;
  }
}
