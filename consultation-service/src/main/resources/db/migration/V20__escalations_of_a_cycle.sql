-- FF-7a: a case may have had several escalations, and their news comes in any order; what is open is
-- read off these sets and not off the one heard of last.
ALTER TABLE consultation
  ADD COLUMN raised_escalations   uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN returned_escalations uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN answered_escalations uuid[] NOT NULL DEFAULT '{}';
UPDATE consultation c SET
  raised_escalations = e.raised, returned_escalations = e.returned, answered_escalations = e.answered
FROM (
  SELECT consultation_id, array_agg(id) AS raised,
    coalesce(array_agg(id) FILTER (WHERE state = 'RETURNED'), '{}') AS returned,
    coalesce(array_agg(id) FILTER (WHERE state = 'ANSWERED'), '{}') AS answered
  FROM escalation WHERE state <> 'WITHDRAWN' GROUP BY consultation_id) e
WHERE e.consultation_id = c.id AND c.counted_escalation_id IS NOT NULL;
ALTER TABLE consultation DROP COLUMN open_escalation_id, DROP COLUMN counted_escalation_id;
