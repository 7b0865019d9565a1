-- Rows 18 and 19: a case goes on after its end while the window is open, in the next cycle; a
-- response that is corrected is shown as such.
ALTER TABLE consultation
  ADD COLUMN final_cycle    integer,
  ADD COLUMN corrects_cycle integer;
ALTER TABLE response ADD COLUMN corrected boolean NOT NULL DEFAULT false;
GRANT UPDATE (corrected) ON response TO ${applicationRole};
