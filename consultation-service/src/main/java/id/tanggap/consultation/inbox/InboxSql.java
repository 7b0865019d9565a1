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
  private static final String IN_A_SECTION_HEADED =
      " AND (:wholeOffice OR c.office_code || '-' || c.section_code"
          + " = ANY (CAST(:sections AS text[])))";
  private static final String NEVER = "TIMESTAMPTZ '9999-12-31T00:00:00Z'";

  /** A period of progress that was missed is made good by a later one that was kept. */
  private static final String OLDEST_BREACH =
      """
       CROSS JOIN LATERAL (
         SELECT min(d.due_at) AS due_at FROM deadline d
         WHERE d.case_id IN (SELECT c.id UNION ALL
                             SELECT e.id FROM escalation e WHERE e.consultation_id = c.id)
           AND d.cycle = c.cycle AND d.state = 'MISSED' AND NOT d.closed
           AND NOT EXISTS (SELECT 1 FROM deadline later
             WHERE later.case_id = d.case_id AND later.kind = d.kind AND later.cycle = d.cycle
               AND later.period > d.period AND later.verdict = 'MET')) breach
      """;

  private static final String LATEST_REMINDER =
      """
       CROSS JOIN LATERAL (
         SELECT max(f.occurred_at) AS at FROM foreign_event f
         WHERE f.case_id = c.id AND f.type = 'SlaReminderDue'
           AND CAST(f.data AS jsonb) ->> 'requestId' = CAST(c.open_request_id AS text)) reminder
      """;

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
      case UNASSIGNED -> nobodys(kind) + IN_A_SECTION_HEADED;
      case BREACH ->
          head(kind, "breach.due_at")
              + OLDEST_BREACH
              + " WHERE breach.due_at IS NOT NULL AND "
              + IN_SIGHT
              + IN_A_SECTION_HEADED;
      case REMINDER_DUE ->
          inHand(kind, "reminder.at", LATEST_REMINDER)
              + " AND c.status = 'AWAITING_STAKEHOLDER' AND reminder.at IS NOT NULL"
              + nothingSince("stakeholder_message", "received_at")
              + nothingSince("document", "received_at")
              + nothingSince("progress_report", "reported_at")
              + nothingSince("note", "written_at");
    };
  }

  /** The stakeholder has not answered since, and nobody wrote down that it was reminded. */
  private static String nothingSince(String table, String column) {
    return (" AND NOT EXISTS (SELECT 1 FROM %1$s x WHERE x.consultation_id = c.id"
            + " AND x.%2$s >= reminder.at)")
        .formatted(table, column);
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
