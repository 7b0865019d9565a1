-- A list asked the wall about each complaint of every office, so it took longer the more it hid. Now what is hidden
-- from the asker is found once for each question, from the asker's side; for one complaint excluded_from says the same.
CREATE INDEX former_head_by_person ON former_section_head (person_id);
CREATE INDEX consultation_holder_by_person ON consultation_holder (person_id);
CREATE INDEX held_the_consultation_by_person ON held_the_consultation (person_id);
-- Serves: the list of complaints, newest first, page by page, where no office is named.
CREATE INDEX complaint_by_time ON complaint (recorded_at DESC, id DESC);

CREATE FUNCTION hidden_from_asker() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH asker AS (SELECT current_setting('tanggap.person')::uuid AS person),
  headed AS (
    SELECT s.office_code, s.section_code, s.valid_to, 'infinity'::timestamptz AS believed_until
      FROM asker JOIN section_head s ON s.person_id = person
    UNION ALL
    SELECT s.office_code, s.section_code, s.valid_to, s.believed_until
      FROM asker JOIN former_section_head s ON s.person_id = person),
  under AS (
    SELECT e.person_id, valid_to, believed_until FROM headed JOIN ever_in_section e USING (office_code, section_code)
    UNION ALL
    SELECT person, NULL, 'infinity' FROM asker),
  concerned AS (
    SELECT r.complaint_id, valid_to, believed_until FROM under JOIN reported_officer r USING (person_id)
    UNION ALL
    SELECT h.complaint_id, valid_to, believed_until FROM under JOIN held_the_consultation h USING (person_id)
    UNION ALL
    SELECT c.id, valid_to, believed_until FROM under
      JOIN consultation_holder h USING (person_id) JOIN complaint c USING (consultation_number))
  SELECT DISTINCT c.id FROM concerned JOIN complaint c ON c.id = complaint_id JOIN office f ON f.code = c.office_code
   WHERE believed_until > c.submitted_at
     AND (valid_to IS NULL OR valid_to >= (c.submitted_at AT TIME ZONE f.zone)::date)
$$;

CREATE FUNCTION sections_of_asker() RETURNS TABLE (office_code text, section_code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT s.office_code, s.section_code FROM section_head s
   WHERE s.person_id = current_setting('tanggap.person')::uuid
     AND stands_for(s.person_id, s.office_code, s.section_code, current_setting('tanggap.at')::timestamptz)
$$;
REVOKE ALL ON FUNCTION hidden_from_asker(), sections_of_asker() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hidden_from_asker(), sections_of_asker() TO ${applicationRole};

DROP POLICY the_wall ON complaint;
CREATE POLICY the_wall ON complaint TO ${applicationRole} USING (
  CASE current_setting('tanggap.asker', true)
    WHEN 'SYSTEM' THEN true
    WHEN 'REPORTER' THEN id::text = current_setting('tanggap.complaint')
    WHEN 'STAFF' THEN
      string_to_array(current_setting('tanggap.offices'), ',') && ARRAY[office_code, '*']
      AND (route <> 'OFFICE_HEAD' AND 'COMPLIANCE_OFFICER' = ANY (string_to_array(current_setting('tanggap.roles'), ','))
        OR 'OFFICE_HEAD' = ANY (string_to_array(current_setting('tanggap.roles'), ','))
        OR coalesce((office_code, section_code) IN (SELECT s.office_code, s.section_code FROM sections_of_asker() s), false))
      AND id NOT IN (SELECT hidden_from_asker())
    ELSE false
  END);
DROP FUNCTION asker_may_see(uuid, text, text, text);
