-- The dates of appointments and the years of numbers are those on the office's wall: this column is
-- the one place that says which zone that is.
ALTER TABLE section ADD COLUMN zone text NOT NULL DEFAULT 'Asia/Pontianak';
ALTER TABLE section ALTER COLUMN zone DROP DEFAULT;
-- Serves: the zone of an office, and the register of an office.
CREATE INDEX section_of_office ON section (office_code);
