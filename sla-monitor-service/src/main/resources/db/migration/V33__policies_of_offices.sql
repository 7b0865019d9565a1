-- A reading of the standard holds for an office (none: all that have none of their own) from a time on, by a
-- document, for new clocks or for those that run, too. A version is never changed, only followed.
CREATE TABLE policy_version (
  kind        text        NOT NULL,
  version     integer     NOT NULL,
  office_code text,
  valid_from  timestamptz NOT NULL,
  reach       text        NOT NULL,
  basis       text        NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by text        NOT NULL,
  PRIMARY KEY (kind, version),
  CONSTRAINT a_policy_reaches_new_clocks_or_open_ones CHECK (reach IN ('NEW_CLOCKS', 'OPEN_CLOCKS'))
);
INSERT INTO policy (kind, version, key, value, clause) VALUES
  ('COMPLAINT_VERIFICATION', 1, 'workingDays',                   '3',  'COMP-1'),
  ('COMPLAINT_FOLLOW_UP',    1, 'workingDays',                   '5',  'COMP-1'),
  ('COMPLAINT_RESPONSE',     1, 'informationWorkingDays',        '5',  'COMP-1'),
  ('COMPLAINT_RESPONSE',     1, 'aspirationWorkingDays',         '5',  'COMP-1'),
  ('COMPLAINT_RESPONSE',     1, 'nonSupervisoryWorkingDays',     '14', 'COMP-1'),
  ('COMPLAINT_RESPONSE',     1, 'supervisoryWorkingDays',        '60', 'COMP-1'),
  ('COMPLAINT_REPLY',        1, 'calendarDays',                  '30', 'COMP-0'),
  ('COMPLAINT_CLOSING',      1, 'workingDays',                   '10', 'COMP-1'),
  ('INCIDENT_NOTICE',        1, 'hours',                         '72', 'UU 27/2022 Pasal 46'),
  ('PERSONAL_DATA_REQUEST',  1, 'hours',                         '72', 'UU 27/2022');
INSERT INTO policy_version (kind, version, office_code, valid_from, reach, basis, recorded_by)
  SELECT DISTINCT kind, version, NULL::text, '0001-01-01T00:00:00Z'::timestamptz, 'NEW_CLOCKS',
    'KEP-57/PB/2023', 'system'
  FROM policy;
ALTER TABLE policy ADD FOREIGN KEY (kind, version) REFERENCES policy_version;
GRANT SELECT, INSERT ON policy_version TO ${applicationRole};
-- serves counting anew: the clocks that run by an older policy
CREATE INDEX clocks_behind_their_policy ON clock (office_code, kind, policy_version)
  WHERE state IN ('RUNNING', 'PAUSED', 'UNCOMPUTABLE');
