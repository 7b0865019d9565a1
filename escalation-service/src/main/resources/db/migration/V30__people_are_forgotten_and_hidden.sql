-- UU PDP: what is erased of a consultation is erased of its escalations, text and salt; what is restricted there
-- is shown to the head of the office only. Of two news of one stakeholder the later one holds.
CREATE TABLE restricted_consultation (
  consultation_id uuid    PRIMARY KEY,
  restricted      boolean NOT NULL,
  told            bigint  NOT NULL
);
COMMENT ON TABLE restricted_consultation IS 'Learnt: from tanggap.consultation.v1';

GRANT SELECT, INSERT, UPDATE ON restricted_consultation TO ${applicationRole};
GRANT DELETE ON escalation_text, cited_article TO ${applicationRole};
