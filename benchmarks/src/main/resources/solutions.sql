-- Solutions owed for questions asked online just now; said to be due tomorrow, before any calendar has them due.
WITH question AS (
  SELECT uuidv7() AS id, date_trunc('milliseconds', clock_timestamp()) AS at,
    date_trunc('day', clock_timestamp()) + interval '33 hours' AS due_at
  FROM generate_series(1, ${howMany}) n),
known AS (
  INSERT INTO case_facts (case_id, office_code, channel, origin, submitted_at, snapshot_sequence, cycle)
  SELECT id, '042', 'HAI_CSO', 'LIVE', at, 1, 1 FROM question)
INSERT INTO clock (clock_id, sequence, kind, case_kind, case_id, consultation_id, cycle,
  clause, origin, office_code, channel, policy_version, calendar_version,
  calendar_considered, state, anchor_at, day_zero,
  due_at, gross_due_at, added_closings, recorded_at, told_through, next_wake)
SELECT uuidv7(), 0, 'SOLUTION', 'CONSULTATION', id, id, 1, 'ON-6b', 'LIVE', '042', 'HAI_CSO',
  1, 1, 1, 'RUNNING', at, at::date, due_at, due_at, 0, at, at, due_at
FROM question
