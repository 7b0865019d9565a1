-- COMP-0, COMP-1: what is owed to a reporter follows from facts of the complaint, as for a consultation.
-- Of a complaint no channel, section, topic or officer is known here; nor of what is about personal data.
ALTER TABLE case_facts ADD COLUMN case_kind text NOT NULL DEFAULT 'CONSULTATION';
ALTER TABLE case_facts ADD COLUMN complaint_class text;
ALTER TABLE case_facts ADD COLUMN extra_working_days integer;
ALTER TABLE clock ALTER COLUMN channel DROP NOT NULL;
ALTER TABLE clock ADD COLUMN extra_working_days integer NOT NULL DEFAULT 0;
ALTER TABLE clock ADD CONSTRAINT a_clock_of_a_complaint_names_nobody CHECK (
  CASE WHEN case_kind IN ('CONSULTATION', 'ESCALATION') THEN channel IS NOT NULL
    ELSE num_nonnulls(channel, section_code, topic_code, officer_id, satker_code, sent_by) = 0 END);
COMMENT ON TABLE case_facts IS
  'Learnt: from tanggap.consultation.v1, tanggap.escalation.v1 and tanggap.complaint.v1';
COMMENT ON TABLE case_fact IS
  'Learnt: from tanggap.consultation.v1, tanggap.escalation.v1 and tanggap.complaint.v1';
