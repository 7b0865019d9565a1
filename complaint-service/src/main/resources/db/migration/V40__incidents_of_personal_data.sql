-- UU PDP 46: protection of personal data failed; whoever it affects is told in writing within 72 hours.
-- What happened and whom it affects is encrypted; only dates, kind and state are not.
CREATE TABLE personal_data_incident (
  id          uuid        PRIMARY KEY,
  office_code text        NOT NULL REFERENCES office,
  kind        text        NOT NULL,
  known_at    timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  notified_at timestamptz,
  account     bytea       NOT NULL,
  sequence    bigint      NOT NULL,
  CONSTRAINT nobody_is_told_before_it_is_known CHECK (notified_at >= known_at)
);
-- Serves: the incidents of an office, newest first, page by page.
CREATE INDEX incident_of_office ON personal_data_incident (office_code, id DESC);

CREATE TABLE affected_subject (
  id          uuid  PRIMARY KEY,
  incident_id uuid  NOT NULL REFERENCES personal_data_incident,
  content     bytea NOT NULL
);
-- Serves: whom an incident affects, page by page.
CREATE INDEX subject_of_incident ON affected_subject (incident_id, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON personal_data_incident TO ${applicationRole};
GRANT SELECT, INSERT, DELETE ON affected_subject TO ${applicationRole};
