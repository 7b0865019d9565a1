-- Whom a complaint may never reach follows from who works where: officers and who held a consultation
-- are learnt from tanggap.consultation.v1, who heads a section from tanggap.escalation.v1.
CREATE TABLE office (
  code text PRIMARY KEY CHECK (code ~ '^[0-9]{3}$'),
  zone text NOT NULL
);
INSERT INTO office (code, zone) VALUES ('042', 'Asia/Pontianak'), ('079', 'Asia/Pontianak');

CREATE TABLE known_officer (
  person_id    uuid    PRIMARY KEY,
  office_code  text    NOT NULL,
  section_code text,
  active       boolean NOT NULL
);

-- `told` is the number of the news: of two about one appointment the later one holds.
CREATE TABLE section_head (
  office_code  text   NOT NULL,
  section_code text   NOT NULL,
  person_id    uuid   NOT NULL,
  capacity     text   NOT NULL,
  valid_from   date   NOT NULL,
  valid_to     date,
  told         bigint NOT NULL,
  PRIMARY KEY (office_code, section_code, person_id, capacity, valid_from)
);
-- Serves: which sections a person heads.
CREATE INDEX section_head_by_person ON section_head (person_id);

CREATE TABLE consultation_holder (
  consultation_id     uuid NOT NULL,
  person_id           uuid NOT NULL,
  consultation_number text NOT NULL,
  PRIMARY KEY (consultation_id, person_id)
);
-- Serves: who held the consultation that a complaint names.
CREATE INDEX consultation_holder_by_number ON consultation_holder (consultation_number);

-- Who holds a post that no register of another service tells of, and that decides who reads a complaint.
CREATE TABLE post_holder (
  office_code text NOT NULL REFERENCES office,
  person_id   uuid NOT NULL,
  post        text NOT NULL CHECK (post IN ('OFFICE_HEAD', 'COMPLIANCE_OFFICER')),
  PRIMARY KEY (office_code, person_id, post)
);

-- ./rebuild compares every table whose comment begins like this with one made from the first event on.
COMMENT ON TABLE known_officer IS 'Learnt: from tanggap.consultation.v1';
COMMENT ON TABLE consultation_holder IS 'Learnt: from tanggap.consultation.v1';
COMMENT ON TABLE section_head IS 'Learnt: from tanggap.escalation.v1';

GRANT SELECT ON office, post_holder TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON known_officer, section_head TO ${applicationRole};
GRANT SELECT, INSERT ON consultation_holder TO ${applicationRole};
