package id.tanggap.acceptance.instances;

/**
 * Twenty minutes at the desk, many times, put straight into the service's tables (TIME-1). Each has
 * three rungs: at 15, 18 and 20 minutes after its question. A witness notes by the database's clock
 * when each line came into the journal.
 */
final class DeskClocks {

  private static final String WITNESS =
      """
      CREATE TABLE witness (position bigint PRIMARY KEY, at timestamptz NOT NULL);
      CREATE FUNCTION note_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
        'BEGIN INSERT INTO witness VALUES (NEW.position, clock_timestamp()); RETURN NULL; END';
      CREATE TRIGGER somebody_looks_on AFTER INSERT ON journal
        FOR EACH ROW EXECUTE FUNCTION note_it();
      """;

  private static final String ASKED =
      """
      WITH question AS (
        SELECT gen_random_uuid() AS id, date_trunc('milliseconds',
          clock_timestamp() - make_interval(secs => %2$s + (%3$s - %2$s) * n / %1$s)) AS at
        FROM generate_series(1, %1$s) n),
      known AS (
        INSERT INTO case_facts (case_id, office_code, channel, origin, submitted_at, turn_at,
          snapshot_sequence)
        SELECT id, '042', 'FACE_TO_FACE', 'LIVE', at, at, 1 FROM question)
      INSERT INTO clock (clock_id, sequence, kind, case_kind, case_id, consultation_id, cycle,
        clause, origin, office_code, channel, policy_version, calendar_version,
        calendar_considered, state, anchor_at,
        day_zero, due_at, gross_due_at, added_closings, recorded_at, next_wake, paused_since)
      SELECT gen_random_uuid(), 0, 'DESK_TIME', 'CONSULTATION', id, id, 1, 'TIME-1', 'LIVE', '042',
        'FACE_TO_FACE', 1, 1, 1, '%4$s', at, at::date, at + interval '20 minutes',
        at + interval '20 minutes', 0, at,
        CASE '%4$s' WHEN 'RUNNING' THEN at + interval '15 minutes' END,
        CASE '%4$s' WHEN 'PAUSED' THEN at END
      FROM question
      """;

  /**
   * What every told rung is: its clock, name, place in the journal and times. {@code made_at} is by
   * the clock of the process that told it, {@code seen_at} by the database's.
   */
  private static final String RUNGS =
      """
      WITH rung AS (
        SELECT j.position, j.subject, j.sequence, data::jsonb ->> 'rung' AS name, w.at AS seen_at,
          (data::jsonb ->> 'scheduledAt')::timestamptz AS scheduled_at,
          (data::jsonb ->> 'firedAt')::timestamptz AS fired_at, c.state,
          uuid_extract_timestamp(event_id) AS made_at
        FROM journal j JOIN witness w USING (position) JOIN clock c ON c.clock_id::text = j.subject)
      """;

  private final Tables tables;

  DeskClocks(Tables tables) {
    this.tables = tables;
  }

  void haveAWitness() {
    tables.execute(WITNESS);
  }

  /** Questions put evenly between so many and so many seconds ago, whose minutes run. */
  void run(int howMany, int fromSecondsAgo, int toSecondsAgo) {
    tables.execute(ASKED.formatted(howMany, fromSecondsAgo, toSecondsAgo, "RUNNING"));
  }

  /** The same for questions that wait while another one is served: theirs do not. */
  void runAside(int howMany, int fromSecondsAgo, int toSecondsAgo) {
    tables.execute(ASKED.formatted(howMany, fromSecondsAgo, toSecondsAgo, "PAUSED"));
  }

  long told() {
    return tables.number("SELECT count(*) FROM journal");
  }

  /** Rungs that are told, as a condition says of them. */
  long rungs(String condition) {
    return tables.number(RUNGS + "SELECT count(*) FROM rung WHERE " + condition);
  }

  /** Clocks of which a rung is told twice. */
  long toldTwice() {
    return tables.number(
        RUNGS
            + "SELECT count(*) FROM (SELECT 1 FROM rung GROUP BY subject, name HAVING count(*) > 1) t");
  }

  /** Rungs that are told after a later one of the same clock. */
  long outOfOrder() {
    return tables.number(
        RUNGS
            + """
            SELECT count(*) FROM (
              SELECT scheduled_at, lag(scheduled_at) OVER (PARTITION BY subject ORDER BY sequence) AS before
              FROM rung) t
            WHERE scheduled_at <= before
            """);
  }

  /** How long the rungs of the greatest lateness waited, in whole seconds. */
  long greatestLateness() {
    return tables.number(
        RUNGS + "SELECT extract(epoch FROM max(fired_at - scheduled_at))::bigint FROM rung");
  }

  long due() {
    return tables.number("SELECT count(*) FROM clock WHERE next_wake <= clock_timestamp()");
  }

  long unpublished() {
    return tables.number("SELECT count(*) FROM outbox");
  }
}
