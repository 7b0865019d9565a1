-- FF-7c2, A-5: a period of reports is counted from the close of the one before, so that another
-- rhythm holds from the next period on and re-reads none that has been.
ALTER TABLE clock ADD COLUMN opening_day integer NOT NULL DEFAULT 0;
UPDATE clock c SET opening_day = (c.period - 1) * CAST(p.value AS integer)
FROM policy p
WHERE c.kind = 'PROGRESS' AND c.period > 1
  AND p.kind = c.kind AND p.version = c.policy_version AND p.key = 'everyWorkingDays';
