-- The wall of the sealed store: a transaction says that an integrity officer asks, and who; one that says
-- nothing sees nothing. What it has to know of people it asks the tables of the service through these
-- functions alone.

-- An office's date at an instant.
CREATE FUNCTION day_at(office text, moment timestamptz) RETURNS date
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN (SELECT (moment AT TIME ZONE o.zone)::date FROM public.office o WHERE o.code = office);
END $$;

-- Whom a report may never reach: who is reported, and whoever headed a section of theirs on the day it
-- came in or later.
CREATE FUNCTION excluded_from(sealed_id uuid) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN QUERY
  WITH concerned AS (SELECT r.person_id FROM reported r WHERE r.report_id = sealed_id),
  sections AS (
    SELECT o.office_code, o.section_code FROM public.known_officer o JOIN concerned USING (person_id)
    UNION
    SELECT s.office_code, s.section_code FROM public.section_head s JOIN concerned USING (person_id))
  SELECT c.person_id FROM concerned c
  UNION
  SELECT s.person_id FROM report p, public.section_head s
    JOIN sections t ON t.office_code = s.office_code AND t.section_code = s.section_code
   WHERE p.id = sealed_id AND (s.valid_to IS NULL OR s.valid_to >= p.received_on);
END $$;

-- Whether the integrity officer who asks in this transaction may open a report.
CREATE FUNCTION asker_may_open(sealed_id uuid, office text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  offices text[] := string_to_array(current_setting('tanggap.offices'), ',');
BEGIN
  RETURN (office = ANY (offices) OR '*' = ANY (offices))
    AND current_setting('tanggap.person')::uuid NOT IN (SELECT excluded_from(sealed_id));
END $$;

REVOKE ALL ON FUNCTION day_at(text, timestamptz), excluded_from(uuid), asker_may_open(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION day_at(text, timestamptz), excluded_from(uuid), asker_may_open(uuid, text)
  TO ${applicationRole};

ALTER TABLE report ENABLE ROW LEVEL SECURITY;
CREATE POLICY the_seal ON report TO ${applicationRole} USING (
  CASE current_setting('tanggap.asker', true)
    WHEN 'SYSTEM' THEN true
    WHEN 'INTEGRITY' THEN asker_may_open(id, office_code)
    ELSE false
  END);
ALTER TABLE reported ENABLE ROW LEVEL SECURITY;
CREATE POLICY the_seal ON reported TO ${applicationRole} USING (
  EXISTS (SELECT 1 FROM report r WHERE r.id = report_id));
