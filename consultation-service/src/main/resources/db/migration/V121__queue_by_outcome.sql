-- A-7: the head of the office looks at what was referred elsewhere or is out of scope; such answers are few.
-- Serves: cases by the outcome of the response of their cycle.
CREATE INDEX response_by_outcome ON response (outcome, consultation_id, cycle);
