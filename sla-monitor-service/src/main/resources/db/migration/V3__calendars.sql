-- A-14: the calendar of an office is data with versions; a version is never changed, only followed.
CREATE TABLE calendar_version (
  office_code      text        NOT NULL,
  version          integer     NOT NULL,
  time_zone        text        NOT NULL,
  complete_from    integer     NOT NULL,
  complete_through integer     NOT NULL,
  basis            text        NOT NULL,
  recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (office_code, version)
);

-- A date that differs from its weekday, with the decree one can ask for.
CREATE TABLE calendar_day (
  office_code text    NOT NULL,
  version     integer NOT NULL,
  date        date    NOT NULL,
  kind        text    NOT NULL,
  name_id     text    NOT NULL,
  name_en     text    NOT NULL,
  decree      text    NOT NULL,
  basis       text    NOT NULL,
  status      text    NOT NULL,
  PRIMARY KEY (office_code, version, date, kind),
  FOREIGN KEY (office_code, version) REFERENCES calendar_version
);

-- A-4: hours of the two schedules; deadlines fall on the close of OFFICE, minutes count in SERVICE.
CREATE TABLE calendar_hours (
  office_code text    NOT NULL,
  version     integer NOT NULL,
  schedule    text    NOT NULL,
  period      text    NOT NULL,
  weekdays    text[]  NOT NULL,
  intervals   text[]  NOT NULL,
  valid_from  date    NOT NULL,
  valid_to    date,
  basis       text    NOT NULL,
  status      text    NOT NULL,
  PRIMARY KEY (office_code, version, schedule, period, weekdays, valid_from),
  FOREIGN KEY (office_code, version) REFERENCES calendar_version
);
GRANT SELECT, INSERT ON calendar_version, calendar_day, calendar_hours TO ${applicationRole};
