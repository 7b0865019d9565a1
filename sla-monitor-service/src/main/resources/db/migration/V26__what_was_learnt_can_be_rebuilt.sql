-- ./rebuild compares every table whose comment begins like this with one made from the first event on.
COMMENT ON TABLE case_facts IS 'Learnt: from tanggap.consultation.v1 and tanggap.escalation.v1';
COMMENT ON TABLE case_fact IS 'Learnt: from tanggap.consultation.v1 and tanggap.escalation.v1';
