-- Who has its code follows a case without an account (docs/adr/0090). The code itself is nowhere: what is kept leads
-- from a code to its case, and says with which secret a receipt can show it again.
ALTER TABLE consultation
  ADD COLUMN tracking_hash   bytea,
  ADD COLUMN tracking_secret integer,
  ADD CONSTRAINT a_code_is_of_a_secret CHECK ((tracking_hash IS NULL) = (tracking_secret IS NULL));

-- Serves: GET /tracking/{code}.
CREATE UNIQUE INDEX a_code_leads_to_one_case ON consultation (tracking_hash) WHERE tracking_hash IS NOT NULL;
