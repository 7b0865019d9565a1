-- Readings of the standard that an office may change: each value names the clause it reads.
CREATE TABLE policy (
  kind    text    NOT NULL,
  version integer NOT NULL,
  key     text    NOT NULL,
  value   text    NOT NULL,
  clause  text    NOT NULL,
  PRIMARY KEY (kind, version, key)
);
INSERT INTO policy (kind, version, key, value, clause) VALUES
  ('SOLUTION',          1, 'workingDays',              '3',            'FF-7b3, ON-6b'),
  ('SOLUTION',          1, 'anchorFaceToFace',         'VISIT_DATE',   'A-3'),
  ('SOLUTION',          1, 'anchorOnline',             'SUBMITTED_AT', 'A-3'),
  ('SOLUTION',          1, 'dayZero',                  'EXCLUDED',     'A-4'),
  ('SOLUTION',          1, 'dueAt',                    'OFFICE_CLOSE', 'A-4'),
  ('SOLUTION',          1, 'pauseAwaitingStakeholder', 'true',         'A-6'),
  ('SOLUTION',          1, 'metBy',                    'RESPONSE',     'A-7'),
  ('SOLUTION',          1, 'rollNonWorkingDay',        'true',         'A-13'),
  ('PROGRESS',          1, 'everyWorkingDays',         '1',            'A-5'),
  ('ESCALATION_ANSWER', 1, 'workingDays',              '1',            'A-9'),
  ('DESK_TIME',         1, 'minutes',                  '20',           'TIME-1, TIME-2'),
  ('DESK_TIME',         1, 'onlineStart',              'ACCEPTED',     'A-12');
GRANT SELECT, INSERT ON policy TO ${applicationRole};
