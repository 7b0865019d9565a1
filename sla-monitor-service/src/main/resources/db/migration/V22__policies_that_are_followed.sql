-- What GET /policies shows is what the clocks follow: values that nothing read are gone.
DELETE FROM policy WHERE key IN
  ('anchorFaceToFace', 'anchorOnline', 'dayZero', 'dueAt', 'metBy', 'rollNonWorkingDay', 'onlineStart');
INSERT INTO policy (kind, version, key, value, clause) VALUES
  ('PROGRESS',            1, 'pauseAwaitingStakeholder',  'true', 'A-6'),
  ('STAKEHOLDER_SILENCE', 1, 'firstReminderWorkingDays',  '3',    'A-15'),
  ('STAKEHOLDER_SILENCE', 1, 'secondReminderWorkingDays', '7',    'A-15'),
  ('STAKEHOLDER_SILENCE', 1, 'workingDays',               '10',   'A-15'),
  ('REOPEN_WINDOW',       1, 'workingDays',               '5',    'A-16');
