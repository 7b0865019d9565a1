package id.tanggap.stack.rebuild;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What was learnt, table by table, as it stands in one transaction. */
final class Moment implements AutoCloseable {

  private static final int ROWS_AT_ONCE = 2_000;

  /** The tables say so themselves, in their comments. */
  private static final String LEARNT =
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND obj_description(oid) LIKE 'Learnt:%'
      ORDER BY relname
      """;

  /** Sequences only grow, so equal sums over equally many subjects are equally far. */
  private static final String PROGRESS =
      "SELECT count(*) || ' subjects, ' || coalesce(sum(sequence), 0) || ' events' FROM inbox";

  private final Connection connection;

  Moment(Connection connection) {
    this.connection = connection;
  }

  /** How far the inbox is; cheap enough to be asked again and again. */
  String progress() throws SQLException {
    try (var rows = connection.createStatement().executeQuery(PROGRESS)) {
      rows.next();
      return rows.getString(1);
    }
  }

  List<String> tables() throws SQLException {
    var tables = new ArrayList<String>();
    try (var rows = connection.createStatement().executeQuery(LEARNT)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** How many rows a table has, and the hash of all of them in order. */
  Fingerprint fingerprint(String table) throws SQLException {
    var hash = sha256();
    var count = 0L;
    try (var statement = connection.createStatement();
        var rows = rows(statement, table)) {
      for (var row = next(rows); row.isPresent(); row = next(rows)) {
        hash.update(row.get().getBytes(StandardCharsets.UTF_8));
        hash.update((byte) '\n');
        count++;
      }
    }
    return new Fingerprint(count, HexFormat.of().formatHex(hash.digest()));
  }

  /** The first row, in their order, that stands in only one of both. */
  String firstDifference(Moment rebuilt, String table) throws SQLException {
    try (var ourStatement = connection.createStatement();
        var theirStatement = rebuilt.connection.createStatement();
        var ours = rows(ourStatement, table);
        var theirs = rows(theirStatement, table)) {
      var live = next(ours);
      var again = next(theirs);
      while (live.isPresent() && live.equals(again)) {
        live = next(ours);
        again = next(theirs);
      }
      return difference(live, again);
    }
  }

  /** Rows are in the order of their UTF-8, so the smaller of two is missing on the other side. */
  private static String difference(Optional<String> live, Optional<String> rebuilt) {
    var isOurs = live.filter(row -> rebuilt.stream().noneMatch(it -> isBefore(it, row)));
    return isOurs
        .map(row -> "only in the live one: " + row)
        .orElseGet(() -> "only in the rebuilt one: " + rebuilt.orElse("nothing"));
  }

  private static boolean isBefore(String one, String other) {
    return Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8))
        < 0;
  }

  /** As JSON, in which the order of the columns, older and younger ones, plays no part. */
  private static ResultSet rows(Statement statement, String table) throws SQLException {
    statement.setFetchSize(ROWS_AT_ONCE);
    return statement.executeQuery(
        "SELECT to_jsonb(t)::text FROM %s t ORDER BY to_jsonb(t)::text COLLATE \"C\""
            .formatted(table));
  }

  private static Optional<String> next(ResultSet rows) throws SQLException {
    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
