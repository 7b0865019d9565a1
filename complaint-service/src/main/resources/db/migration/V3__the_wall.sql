-- The wall: nobody reads a complaint about himself, his officers, or a consultation he held. It stands
-- in the database: each transaction says who asks (set_config), and who says nothing sees nothing.

-- Those a complaint may never reach: who is reported, who held the consultation it names, and whoever
-- headed a section of theirs on the day it was submitted or later.
CREATE FUNCTION excluded_from(complaint_id uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH concerned AS (
    SELECT person_id FROM reported_officer WHERE reported_officer.complaint_id = $1
    UNION
    SELECT h.person_id FROM complaint c
      JOIN consultation_holder h USING (consultation_number) WHERE c.id = $1),
  sections AS (
    SELECT o.office_code, o.section_code FROM known_officer o JOIN concerned USING (person_id)
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

-- Whether a person stands for a section on the date of an office's wall.
CREATE FUNCTION stands_for(person uuid, office text, section text, at timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (
    SELECT 1 FROM section_head s JOIN office f ON f.code = s.office_code
     WHERE s.person_id = $1 AND s.office_code = $2 AND s.section_code = $3
       AND ($4 AT TIME ZONE f.zone)::date >= s.valid_from
       AND (s.valid_to IS NULL OR ($4 AT TIME ZONE f.zone)::date <= s.valid_to))
$$;

-- Whether the person who asks in this transaction may see a complaint of the office's staff.
CREATE FUNCTION asker_may_see(id uuid, office text, route text, section text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH asker AS (
    SELECT current_setting('tanggap.person')::uuid AS person,
           string_to_array(current_setting('tanggap.roles'), ',') AS roles,
           string_to_array(current_setting('tanggap.offices'), ',') AS offices,
           current_setting('tanggap.at')::timestamptz AS at)
  SELECT ($2 = ANY (offices) OR '*' = ANY (offices))
     AND (($3 <> 'OFFICE_HEAD' AND 'COMPLIANCE_OFFICER' = ANY (roles))
       OR 'OFFICE_HEAD' = ANY (roles)
       OR coalesce(stands_for(person, $2, $4, at), false))
     AND person NOT IN (SELECT excluded_from($1))
    FROM asker
$$;

-- What the access by number and receipt compares with; nothing else of the complaint.
CREATE FUNCTION receipt_of(number text) RETURNS TABLE (complaint_id uuid, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT c.id, r.hash FROM complaint c JOIN complaint_receipt r ON r.complaint_id = c.id
   WHERE c.number = $1
$$;

REVOKE ALL ON FUNCTION excluded_from(uuid), stands_for(uuid, text, text, timestamptz),
  asker_may_see(uuid, text, text, text), receipt_of(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION excluded_from(uuid), stands_for(uuid, text, text, timestamptz),
  asker_may_see(uuid, text, text, text), receipt_of(text) TO ${applicationRole};

ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
CREATE POLICY the_wall ON complaint TO ${applicationRole} USING (
  CASE current_setting('tanggap.asker', true)
    WHEN 'SYSTEM' THEN true
    WHEN 'REPORTER' THEN id::text = current_setting('tanggap.complaint')
    WHEN 'STAFF' THEN asker_may_see(id, office_code, route, section_code)
    ELSE false
  END);

-- What belongs to a complaint is seen by whoever sees the complaint.
DO $$
DECLARE
  belonging text;
BEGIN
  FOREACH belonging IN ARRAY ARRAY['reported_officer', 'complaint_receipt', 'complaint_text', 'reporter',
    'forwarding', 'complaint_act'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', belonging);
    EXECUTE format('CREATE POLICY the_wall ON %I TO ${applicationRole} USING (
      EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id))', belonging);
  END LOOP;
END $$;
