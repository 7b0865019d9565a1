-- A-14: how many deadlines lie past the last complete year; serves the alarm
CREATE INDEX clocks_without_a_year ON clock (office_code) WHERE due_at IS NULL;
