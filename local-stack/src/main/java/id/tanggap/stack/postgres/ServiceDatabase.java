package id.tanggap.stack.postgres;

/**
 * The database of one service: its owner migrates it, its application role only uses what the owner
 * grants.
 *
 * @param sealed for what not even the application role may read; a service that keeps nothing of
 *     the kind grants it nothing
 */
public record ServiceDatabase(
    String name,
    String jdbcUrl,
    DatabaseRole owner,
    DatabaseRole application,
    DatabaseRole sealed) {

  /**
   * The database of a service: {@code consultation-service} keeps its data in the database {@code
   * consultation}.
   */
  public static String nameFor(String service) {
    return service.replaceFirst("-service$", "").replace('-', '_');
  }
}
