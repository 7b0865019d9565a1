-- What was missed at first, with the reasons that are recorded for it: codes only, no words of a case.
CREATE VIEW missed_obligation AS
  SELECT o.clock_id, o.subject, o.case_id, o.cycle, o.period, o.clause, o.office_code, o.day, o.channel,
    o.section_code, o.topic_code, o.officer_id, o.lapsed_due_at, o.met_at, o.verdict, o.late_minutes,
    array_remove(ARRAY[
      CASE WHEN o.late_on_arrival THEN 'LATE_ON_ARRIVAL' END,
      CASE WHEN o.verdict = 'MET' THEN 'RECORDED_LATE' END,
      CASE WHEN c.path IN ('ESCALATED', 'REFERRED') THEN c.path END,
      CASE WHEN o.verdict IS NULL THEN o.cancelled_for END,
      CASE WHEN o.subject = 'SOLUTION' AND c.apologised_at >= o.lapsed_due_at THEN 'APOLOGISED' END
    ], NULL) AS reasons
  FROM counted_obligation o LEFT JOIN counted_consultation c ON c.case_id = o.case_id
  WHERE o.first_verdict = 'MISSED';
GRANT SELECT ON missed_obligation TO ${applicationRole};
