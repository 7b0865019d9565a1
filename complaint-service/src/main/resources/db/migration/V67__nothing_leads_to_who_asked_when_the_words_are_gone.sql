-- UU PDP 43: the number of a consultation leads to who asked, so it goes with the words. Those who held it stay by
-- their ids, or the wall would fall.
CREATE TABLE held_the_consultation (
  complaint_id uuid NOT NULL REFERENCES complaint,
  person_id    uuid NOT NULL,
  PRIMARY KEY (complaint_id, person_id)
);
ALTER TABLE held_the_consultation ENABLE ROW LEVEL SECURITY;
CREATE POLICY the_wall ON held_the_consultation TO ${applicationRole} USING (
  EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id));
GRANT SELECT, INSERT ON held_the_consultation TO ${applicationRole};

CREATE OR REPLACE FUNCTION excluded_from(complaint_id uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT excluded_by(
      ARRAY(SELECT r.person_id FROM reported_officer r WHERE r.complaint_id = c.id
            UNION ALL
            SELECT h.person_id FROM held_the_consultation h WHERE h.complaint_id = c.id),
      c.consultation_number, c.office_code, c.submitted_at)
    FROM complaint c WHERE c.id = $1
$$;

-- What was erased or sealed before today: what is sealed has no words of its own any more.
CREATE TEMPORARY TABLE wordless ON COMMIT DROP AS
  SELECT c.id, c.consultation_number FROM complaint c
   WHERE c.consultation_number IS NOT NULL AND c.ended_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM complaint_text t WHERE t.complaint_id = c.id AND t.kind = 'COMPLAINT');
INSERT INTO held_the_consultation (complaint_id, person_id)
  SELECT DISTINCT w.id, h.person_id FROM wordless w JOIN consultation_holder h USING (consultation_number);
UPDATE complaint SET consultation_number = NULL WHERE id IN (SELECT id FROM wordless);
