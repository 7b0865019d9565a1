-- COMP-0: the wall around a complaint must not shrink because a register changes later. So every section somebody
-- was ever said to work in or head, and every post somebody ever held, is remembered here by the database itself. Posts
-- are filled in by operators, so ./rebuild cannot make this again and does not compare it.
CREATE TABLE ever_in_section (
  person_id    uuid NOT NULL,
  office_code  text NOT NULL,
  section_code text NOT NULL,
  PRIMARY KEY (person_id, office_code, section_code)
);
-- Serves: whether a section has anybody whom a complaint may never reach.
CREATE INDEX people_ever_in_section ON ever_in_section (office_code, section_code);

CREATE TABLE ever_in_post (
  person_id   uuid NOT NULL,
  office_code text NOT NULL,
  post        text NOT NULL,
  PRIMARY KEY (person_id, office_code, post)
);

-- What was said of a head before something else was said, and until when this service knew nothing else. Not compared
-- by ./rebuild, as that day is another one for whoever learns it all anew.
CREATE TABLE former_section_head (
  office_code  text        NOT NULL,
  section_code text        NOT NULL,
  person_id    uuid        NOT NULL,
  valid_to     date,
  believed_until timestamptz NOT NULL
);
-- Serves: who was said to head a section when a complaint about its people came in.
CREATE INDEX former_head_of_section ON former_section_head (office_code, section_code, believed_until);

CREATE FUNCTION remember_section() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NEW.section_code IS NOT NULL THEN
    INSERT INTO ever_in_section (person_id, office_code, section_code)
      VALUES (NEW.person_id, NEW.office_code, NEW.section_code) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION remember_post() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO ever_in_post (person_id, office_code, post)
    VALUES (NEW.person_id, NEW.office_code, NEW.post) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER nobody_forgets_a_section AFTER INSERT OR UPDATE ON known_officer
  FOR EACH ROW EXECUTE FUNCTION remember_section();
CREATE TRIGGER nobody_forgets_a_section AFTER INSERT OR UPDATE ON section_head
  FOR EACH ROW EXECUTE FUNCTION remember_section();
CREATE TRIGGER nobody_forgets_a_section AFTER INSERT OR UPDATE ON post_holder
  FOR EACH ROW EXECUTE FUNCTION remember_section();
CREATE TRIGGER nobody_forgets_a_post AFTER INSERT OR UPDATE ON post_holder
  FOR EACH ROW EXECUTE FUNCTION remember_post();

INSERT INTO ever_in_section (person_id, office_code, section_code)
  SELECT person_id, office_code, section_code FROM known_officer WHERE section_code IS NOT NULL
  UNION SELECT person_id, office_code, section_code FROM section_head
  UNION SELECT person_id, office_code, section_code FROM post_holder WHERE section_code IS NOT NULL;
INSERT INTO ever_in_post (person_id, office_code, post) SELECT person_id, office_code, post FROM post_holder;

GRANT SELECT ON ever_in_section, ever_in_post TO ${applicationRole};
GRANT INSERT ON former_section_head TO ${applicationRole};

-- Those whom something may never reach that came in at an instant: these people, who held the consultation it names,
-- and whoever headed a section of theirs on that day or later, as it was ever said since.
CREATE FUNCTION excluded_by(people uuid[], consultation text, office text, since timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH concerned AS (
    SELECT unnest($1) AS person_id
    UNION
    SELECT h.person_id FROM consultation_holder h WHERE h.consultation_number = $2),
  sections AS (
    SELECT DISTINCT e.office_code, e.section_code FROM ever_in_section e JOIN concerned USING (person_id)),
  day AS (SELECT ($4 AT TIME ZONE f.zone)::date AS it FROM office f WHERE f.code = $3)
  SELECT person_id FROM concerned
  UNION
  SELECT s.person_id FROM day, sections JOIN section_head s USING (office_code, section_code)
   WHERE s.valid_to IS NULL OR s.valid_to >= day.it
  UNION
  SELECT s.person_id FROM day, sections JOIN former_section_head s USING (office_code, section_code)
   WHERE s.believed_until > $4 AND (s.valid_to IS NULL OR s.valid_to >= day.it)
$$;
REVOKE ALL ON FUNCTION excluded_by(uuid[], text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION excluded_by(uuid[], text, text, timestamptz) TO ${applicationRole};

CREATE OR REPLACE FUNCTION excluded_from(complaint_id uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT excluded_by(
      ARRAY(SELECT r.person_id FROM reported_officer r WHERE r.complaint_id = c.id),
      c.consultation_number, c.office_code, c.submitted_at)
    FROM complaint c WHERE c.id = $1
$$;
