-- Which section a person heads, on which dates: escalation-service tells of it, compliance is shown by it.
-- `told` is the number of the news: of two about one appointment the later one holds.
CREATE TABLE section_head (
  office_code  text   NOT NULL,
  section_code text   NOT NULL,
  person_id    uuid   NOT NULL,
  capacity     text   NOT NULL,
  valid_from   date   NOT NULL,
  valid_to     date,
  told         bigint NOT NULL,
  PRIMARY KEY (office_code, section_code, person_id, capacity, valid_from)
);
GRANT SELECT, INSERT, UPDATE ON section_head TO ${applicationRole};
COMMENT ON TABLE section_head IS 'Learnt: from tanggap.escalation.v1';
