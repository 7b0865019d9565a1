-- Clocks of desk time of an office in ${schema}, due evenly between ${first} and ${last} seconds from now; only the breach is left to tell.
WITH question AS (
  SELECT uuidv7() AS id, date_trunc('milliseconds', clock_timestamp() + make_interval(secs =>
    ${first} + (${last} - ${first})::float8 * n / ${howMany})) AS due_at
  FROM generate_series(1, ${howMany}) n),
known AS (
  INSERT INTO ${schema}.case_facts (case_id, office_code, channel, origin, submitted_at, turn_at,
    snapshot_sequence, cycle)
  SELECT id, '${office}', 'FACE_TO_FACE', 'LIVE', due_at, due_at, 1, 1 FROM question)
INSERT INTO ${schema}.clock (clock_id, sequence, kind, case_kind, case_id, consultation_id, cycle,
  clause, origin, office_code, channel, policy_version, calendar_version,
  calendar_considered, state, anchor_at, day_zero,
  due_at, gross_due_at, added_closings, recorded_at, told_through, next_wake)
SELECT uuidv7(), 0, 'DESK_TIME', 'CONSULTATION', id, id, 1, 'TIME-1', 'LIVE', '${office}', 'FACE_TO_FACE',
  1, 1, 1, 'RUNNING', due_at - interval '20 minutes', due_at::date, due_at, due_at, 0,
  due_at - interval '20 minutes', due_at - interval '1 minute', due_at
FROM question
