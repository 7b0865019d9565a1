-- The figures of GET /compliance. Whoever tells an outcome only adds lines of change, so that no two
-- transactions wait for one row; a single worker folds them into the count.
CREATE TABLE compliance_change (
  id           bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  office_code  text    NOT NULL,
  day          date    NOT NULL,
  subject      text    NOT NULL,
  channel      text    NOT NULL,
  section_code text,
  topic_code   text,
  officer_id   uuid,
  figure       text    NOT NULL,
  minutes      bigint  NOT NULL,
  amount       bigint  NOT NULL
);
GRANT SELECT, INSERT, DELETE ON compliance_change TO ${applicationRole};

CREATE TABLE compliance_count (
  office_code  text    NOT NULL,
  day          date    NOT NULL,
  subject      text    NOT NULL,
  channel      text    NOT NULL,
  section_code text,
  topic_code   text,
  officer_id   uuid,
  figure       text    NOT NULL,
  minutes      bigint  NOT NULL,
  amount       bigint  NOT NULL,
  -- also serves the figures of an office over a period
  CONSTRAINT a_figure_is_counted_in_one_place UNIQUE NULLS NOT DISTINCT
    (office_code, day, subject, channel, section_code, topic_code, officer_id, figure, minutes)
);
GRANT SELECT, INSERT, UPDATE ON compliance_count TO ${applicationRole};

-- What was folded and what was not yet, read at one moment.
CREATE VIEW compliance_figure AS
  SELECT office_code, day, subject, channel, section_code, topic_code, officer_id, figure, minutes, amount
    FROM compliance_count
  UNION ALL
  SELECT office_code, day, subject, channel, section_code, topic_code, officer_id, figure, minutes, amount
    FROM compliance_change;
GRANT SELECT ON compliance_figure TO ${applicationRole};
