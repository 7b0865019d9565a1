package id.tanggap.acceptance.instances;

/**
 * Solutions owed for questions asked online just now, many times, put straight into the service's
 * tables (ON-6b): they are said to be due tomorrow, which is before any calendar has them due.
 */
final class SolutionsOwed {

  private static final String OWED =
      """
      WITH question AS (
        SELECT gen_random_uuid() AS id, date_trunc('milliseconds', clock_timestamp()) AS at,
          date_trunc('day', clock_timestamp()) + interval '33 hours' AS due_at
        FROM generate_series(1, %1$s) n),
      known AS (
        INSERT INTO case_facts (case_id, office_code, channel, origin, submitted_at, snapshot_sequence)
        SELECT id, '042', 'HAI_CSO', 'LIVE', at, 1 FROM question)
      INSERT INTO clock (clock_id, sequence, kind, case_kind, case_id, consultation_id, cycle,
        clause, origin, office_code, channel, policy_version, calendar_version,
        calendar_considered, state, anchor_at, day_zero, due_at, gross_due_at, added_closings,
        recorded_at, told_through, next_wake)
      SELECT gen_random_uuid(), 0, 'SOLUTION', 'CONSULTATION', id, id, 1, 'ON-6b', 'LIVE', '042',
        'HAI_CSO', 1, 1, 1, 'RUNNING', at, at::date, due_at, due_at, 0, at, at, due_at
      FROM question
      """;

  /** the office closes for four days from tomorrow on; all the rest stays as it was. */
  private static final String CLOSURE =
      """
      INSERT INTO calendar_version (office_code, version, time_zone, complete_from, complete_through,
          basis, recorded_by, dates, changed_from)
        SELECT office_code, 2, time_zone, complete_from, complete_through, 'BA-9/KPN.1601/2026',
          'system', '{}', current_date + 1 FROM calendar_version
        WHERE office_code = '042' AND version = 1;
      INSERT INTO calendar_day
        SELECT office_code, 2, date, kind, name_id, name_en, decree, basis, status FROM calendar_day
        WHERE office_code = '042' AND version = 1;
      INSERT INTO calendar_hours
        SELECT office_code, 2, schedule, period, weekdays, intervals, valid_from, valid_to, basis,
          status FROM calendar_hours WHERE office_code = '042' AND version = 1;
      INSERT INTO calendar_day
        SELECT '042', 2, current_date + n, 'OFFICE_CLOSURE', 'Tutup', 'Closed', 'BA-9/KPN.1601/2026',
          'BA-9/KPN.1601/2026', 'CONFIRMED' FROM generate_series(1, 4) n;
      """;

  private final Tables tables;

  SolutionsOwed(Tables tables) {
    this.tables = tables;
  }

  void are(int howMany) {
    tables.execute(OWED.formatted(howMany));
  }

  void areCountedAnewBecauseTheOfficeCloses() {
    tables.execute("BEGIN; " + CLOSURE + " COMMIT");
  }

  /** Whose new deadline is told. */
  long moved() {
    return tables.number("SELECT count(*) FROM journal WHERE type = 'SlaDeadlineMoved'");
  }

  /** Whose new deadline is told more than once. */
  long movedTwice() {
    return tables.number(
        """
        SELECT count(*) FROM (SELECT 1 FROM journal WHERE type = 'SlaDeadlineMoved'
          GROUP BY subject HAVING count(*) > 1) t
        """);
  }

  /** How many different deadlines they have. */
  long deadlines() {
    return tables.number("SELECT count(DISTINCT due_at) FROM clock WHERE kind = 'SOLUTION'");
  }
}
