package id.tanggap.consultation.inbox;

import java.util.List;
import java.util.stream.Collectors;

/** The statement behind the inbox: one branch for each kind, each in the order of the whole. */
final class InboxSql {

  private static final String WHOLE =
      """
      SELECT kind, id, number, office_code, place FROM (%s) waiting
      ORDER BY place, kind, id LIMIT :limit
      """;
  private static final String PAGE_OF_A_KIND =
      """
      (SELECT * FROM (%s) AS one_kind
       WHERE place >= :place AND (place, kind, id) > (:place, :kind, :id)
       ORDER BY place, kind, id LIMIT :limit)
      """;

  private static final String IN_SIGHT =
      "(:everywhere OR c.office_code = ANY (CAST(:offices AS text[]))) AND c.ending_status IS NULL";
  private static final String NEVER = "TIMESTAMPTZ '9999-12-31T00:00:00Z'";

  private InboxSql() {}

  static String of(List<InboxKind> kinds) {
    return WHOLE.formatted(
        kinds.stream()
            .map(kind -> PAGE_OF_A_KIND.formatted(branch(kind)))
            .collect(Collectors.joining(" UNION ALL ")));
  }

  private static String branch(InboxKind kind) {
    return switch (kind) {
      case WAITING_VISITOR -> visitors();
      case ANSWER_TO_DELIVER ->
          inHand(kind, "c.queue_at", "")
              + " AND EXISTS (SELECT 1 FROM escalation e WHERE e.consultation_id = c.id"
              + " AND e.state = 'ANSWERED' AND e.id = ANY (c.answered_escalations))";
      case PROMISE -> inHand(kind, nearest("SOLUTION"), "") + " AND c.promised_at IS NOT NULL";
      case PROGRESS_DUE ->
          inHand(
              kind,
              "d.due_at",
              " JOIN deadline d ON d.case_id = c.id AND d.kind = 'PROGRESS' AND NOT d.closed"
                  + " AND d.due_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM deadline later"
                  + " WHERE later.case_id = d.case_id AND later.kind = d.kind"
                  + " AND later.cycle = d.cycle AND later.period > d.period)");
      case POOL -> nobodys(kind);
      case UNASSIGNED ->
          nobodys(kind)
              + " AND (:wholeOffice OR c.office_code || '-' || c.section_code"
              + " = ANY (CAST(:sections AS text[])))";
    };
  }

  private static String inHand(InboxKind kind, String place, String join) {
    return head(kind, place) + join + " WHERE c.holder_id = :me AND " + IN_SIGHT;
  }

  private static String nobodys(InboxKind kind) {
    return head(kind, "c.queue_at") + " WHERE c.holder_id IS NULL AND " + IN_SIGHT;
  }

  private static String head(InboxKind kind, String place) {
    return "SELECT %d AS kind, c.id, c.number, c.office_code, %s AS place FROM consultation c"
        .formatted(kind.ordinal(), place);
  }

  private static String nearest(String clock) {
    return ("coalesce((SELECT min(d.due_at) FROM deadline d WHERE d.case_id = c.id"
            + " AND d.kind = '%s' AND NOT d.closed), %s)")
        .formatted(clock, NEVER);
  }

  /** Who waits has no deadline but waits already: in the order of arrival, before everything. */
  private static String visitors() {
    return """
        SELECT 0 AS kind, v.id, CAST(v.queue_number AS text) AS number, v.office_code,
          v.arrived_at AS place
        FROM visit v JOIN office o ON o.code = v.office_code
        WHERE v.status = 'WAITING'
          AND (:everywhere OR v.office_code = ANY (CAST(:offices AS text[])))
          AND v.day = CAST(CAST(:now AS timestamptz) AT TIME ZONE o.zone AS date)
        """;
  }
}
