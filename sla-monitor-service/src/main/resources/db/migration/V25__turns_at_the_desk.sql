-- TIME-2, A-2: the questions of one visit are served one after the other, each from its own turn.
ALTER TABLE case_facts ADD COLUMN visit_id uuid;
ALTER TABLE case_facts ADD COLUMN turn_at timestamptz(3);
-- serves the questions of one visit in the order in which they were put
CREATE INDEX questions_of_a_visit ON case_facts (visit_id, submitted_at, case_id)
  WHERE visit_id IS NOT NULL;
