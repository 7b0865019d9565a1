-- ./rebuild compares every table whose comment begins like this with one made from the first event on.
COMMENT ON TABLE escalation IS 'Learnt: from tanggap.escalation.v1';
COMMENT ON TABLE section_head IS 'Learnt: from tanggap.escalation.v1';
COMMENT ON TABLE deadline IS 'Learnt: from tanggap.sla.v1';
COMMENT ON TABLE foreign_event IS 'Learnt: from tanggap.escalation.v1 and tanggap.sla.v1';
