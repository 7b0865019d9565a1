package id.tanggap.consultation.testing;

/** How much stands in the books of the service. */
public record Books(long journal, long contents, long stakeholders, long visits, long cases) {

  /** What stands there now. */
  public static Books now() {
    return new Books(
        count("journal"),
        count("content"),
        count("stakeholder"),
        count("visit"),
        count("consultation"));
  }

  private static long count(String table) {
    return Database.ofTheService().count(table);
  }
}
