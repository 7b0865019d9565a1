-- A compliance officer stands in no register of officers, and has a section head all the same: a complaint
-- about the officer must not be given to the own section.
ALTER TABLE post_holder ADD COLUMN section_code text;

-- As before, and the sections of post holders count like those of officers.
CREATE OR REPLACE FUNCTION excluded_from(complaint_id uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH concerned AS (
    SELECT person_id FROM reported_officer WHERE reported_officer.complaint_id = $1
    UNION
    SELECT h.person_id FROM complaint c
      JOIN consultation_holder h USING (consultation_number) WHERE c.id = $1),
  sections AS (
    SELECT o.office_code, o.section_code FROM known_officer o JOIN concerned USING (person_id)
    UNION
    SELECT p.office_code, p.section_code FROM post_holder p JOIN concerned USING (person_id)
    UNION
    SELECT s.office_code, s.section_code FROM section_head s JOIN concerned USING (person_id)),
  heads AS (
    SELECT s.person_id FROM complaint c
      JOIN office f ON f.code = c.office_code
      JOIN section_head s
        ON s.valid_to IS NULL OR s.valid_to >= (c.submitted_at AT TIME ZONE f.zone)::date
      JOIN sections t ON t.office_code = s.office_code AND t.section_code = s.section_code
     WHERE c.id = $1)
  SELECT person_id FROM concerned UNION SELECT person_id FROM heads
$$;
