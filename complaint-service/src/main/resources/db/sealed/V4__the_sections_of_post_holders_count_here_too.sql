-- A compliance officer stands in no register of officers and has a section head all the same: whom a report may
-- never reach follows from the sections of post holders as well.
CREATE OR REPLACE FUNCTION excluded_from(sealed_id uuid) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN QUERY
  WITH concerned AS (SELECT r.person_id FROM reported r WHERE r.report_id = sealed_id),
  sections AS (
    SELECT o.office_code, o.section_code FROM public.known_officer o JOIN concerned USING (person_id)
    UNION
    SELECT h.office_code, h.section_code FROM public.post_holder h JOIN concerned USING (person_id)
    UNION
    SELECT s.office_code, s.section_code FROM public.section_head s JOIN concerned USING (person_id))
  SELECT c.person_id FROM concerned c
  UNION
  SELECT s.person_id FROM report p, public.section_head s
    JOIN sections t ON t.office_code = s.office_code AND t.section_code = s.section_code
   WHERE p.id = sealed_id AND (s.valid_to IS NULL OR s.valid_to >= p.received_on);
END $$;
