-- A-9: what sla-monitor-service told of the clock of an answer, by itself; the escalation carries a
-- copy of it for the order of the inbox. A table of what was learnt can be rebuilt and compared.
CREATE TABLE answer_clock (
  clock_id uuid PRIMARY KEY,
  case_id  uuid NOT NULL,
  due_at   timestamptz
);
INSERT INTO answer_clock (clock_id, case_id, due_at)
  SELECT answer_clock_id, id, answer_due_at FROM escalation WHERE answer_clock_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON answer_clock TO ${applicationRole};

-- ./rebuild compares every table whose comment begins like this.
COMMENT ON TABLE answer_clock IS 'Learnt: from tanggap.sla.v1';
COMMENT ON TABLE known_consultation IS 'Learnt: from tanggap.consultation.v1';
