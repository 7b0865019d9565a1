-- Whistleblowing that reaches the office in spite of WISE (COMP-2): kept in a schema of its own, where the
-- application role has no right at all, for the integrity officer who is not reported.
CREATE TABLE report (
  id             uuid   PRIMARY KEY,
  office_code    text   NOT NULL,
  received_on    date   NOT NULL,
  state          text   NOT NULL CHECK (state IN ('SEALED', 'TRANSFERRED', 'PURGED')),
  destination    text,
  transferred_on date,
  purged_on      date,
  content        bytea,
  sequence       bigint NOT NULL,
  CONSTRAINT what_is_purged_has_no_words CHECK ((content IS NULL) = (state = 'PURGED')),
  CONSTRAINT what_left_says_where_it_went CHECK ((destination IS NULL) = (state = 'SEALED'))
);
-- Serves: the list of an office, newest first, page by page.
CREATE INDEX report_of_office ON report (office_code, id DESC);

-- Whom it is about, and whoever else it had been hidden from before it was sealed.
CREATE TABLE reported (
  report_id uuid NOT NULL REFERENCES report,
  person_id uuid NOT NULL,
  PRIMARY KEY (report_id, person_id)
);

-- Who read or did something, and why, encrypted: by subject and sequence of the journal of this schema.
CREATE TABLE act (
  subject   text   NOT NULL,
  sequence  bigint NOT NULL,
  person_id uuid   NOT NULL,
  reason    bytea,
  PRIMARY KEY (subject, sequence)
);

GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${applicationRole};
GRANT SELECT, UPDATE ON report TO ${applicationRole};
GRANT SELECT ON reported TO ${applicationRole};
GRANT SELECT, INSERT ON act TO ${applicationRole};
GRANT UPDATE (reason) ON act TO ${applicationRole};
