package id.tanggap.complaint.sealedreport;

import static id.tanggap.api.problem.CommonProblem.NOT_FOUND;

import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.complaint.wall.BoundCursors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sealed reports that whoever asks in this transaction may open. */
@ApplicationScoped
class SealedReports {

  private static final String SELECT = "SELECT " + SealedReport.COLUMNS + " FROM report ";
  private static final String PAGE =
      SELECT + "WHERE (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?";
  private static final String ONE = SELECT + "WHERE id = ?";
  private static final String OPENS = "SELECT asker_opens(?)";
  private static final String WORDS = "SELECT content FROM report WHERE id = ?";
  private static final String DAY = "SELECT day_at(?, ?)";
  private static final String OUTLIVED =
      SELECT
          + """
          WHERE state = 'TRANSFERRED' AND transferred_on < day_at(office_code, ?) - cast(? AS interval)
            AND ('*' = ANY (string_to_array(?, ',')) OR office_code = ANY (string_to_array(?, ',')))
          ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
          """;
  private static final String KEEP =
      """
      UPDATE report SET state = ?, destination = ?, transferred_on = ?, purged_on = ?, sequence = ?,
        content = CASE WHEN ? THEN NULL ELSE content END
      WHERE id = ?
      """;

  private static final String HIDE =
      "INSERT INTO reported (report_id, person_id) SELECT ?, unnest(string_to_array(?, ',')::uuid[])"
          + " ON CONFLICT DO NOTHING";
  private static final String FORGET_WHY = "UPDATE act SET reason = NULL WHERE subject = ?";

  private static final String LIST = "sealed-reports";

  private final SealedDatabase database;
  private final BoundCursors cursors;

  SealedReports(SealedDatabase database, BoundCursors cursors) {
    this.database = database;
    this.cursors = cursors;
  }

  /** Newest first. */
  Page<SealedReport> page(@Nullable Cursor cursor, Limit limit) {
    cursors.require(LIST, cursor);
    var after = cursor == null ? null : cursor.uuid(0);
    var fetched = database.query(PAGE, SealedReport::read, after, after, limit.plusOne());
    return Page.of(fetched, limit, it -> cursors.bound(LIST, it.id().toString()));
  }

  SealedReport seen(UUID id) {
    return only(ONE, id);
  }

  /** Whether whoever asks in this transaction may open it. */
  boolean isOpen(SealedReport report) {
    return database.query(OPENS, row -> row.getBoolean(1), report.id()).getFirst();
  }

  /** From now on it is about these people, too. */
  void hideFrom(SealedReport report, Set<UUID> people) {
    var ids = people.stream().map(UUID::toString).collect(Collectors.joining(","));
    database.change(HIDE, report.id(), ids);
  }

  /** Locked, so that of two commands at once the second sees what the first did. */
  SealedReport locked(UUID id) {
    return only(ONE + " FOR UPDATE", id);
  }

  /** Locks the oldest that were handed over longer ago than they are kept, at most so many. */
  List<SealedReport> outlived(Set<String> offices, Instant now, Period kept, int most) {
    var codes = String.join(",", offices);
    return database.query(
        OUTLIVED,
        SealedReport::read,
        now.atOffset(ZoneOffset.UTC),
        kept.toString(),
        codes,
        codes,
        most);
  }

  /** The words, as they are kept. */
  byte[] wordsOf(SealedReport report) {
    return database.query(WORDS, row -> row.getBytes(1), report.id()).getFirst();
  }

  /** Keeps where it stands now; of what is purged the words go, and why somebody read them. */
  void keep(SealedReport report) {
    database.change(
        KEEP,
        report.state().name(),
        Optional.ofNullable(report.destination()).map(Enum::name).orElse(null),
        report.transferredOn(),
        report.purgedOn(),
        report.sequence(),
        report.state() == SealedState.PURGED,
        report.id());
    if (report.state() == SealedState.PURGED) {
      database.change(FORGET_WHY, report.id().toString());
    }
  }

  /** The date on the wall of an office. */
  LocalDate dayAt(String office, Instant at) {
    return database
        .query(DAY, row -> row.getObject(1, LocalDate.class), office, at.atOffset(ZoneOffset.UTC))
        .getFirst();
  }

  /** First of all whether it opens to the asker, which takes as long where there is none. */
  private SealedReport only(String sql, UUID id) {
    if (!database.query(OPENS, row -> row.getBoolean(1), id).getFirst()) {
      throw NOT_FOUND.refusal();
    }
    return database.query(sql, SealedReport::read, id).stream()
        .findFirst()
        .orElseThrow(NOT_FOUND::refusal);
  }
}
