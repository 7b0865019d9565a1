-- FF-5c: what came while no scanner was there is looked at once one is. Of an infected document the bytes go, and who
-- handles the case sees by which name the scanner calls what it found.
ALTER TABLE document DROP CONSTRAINT document_scan_check;
ALTER TABLE document
  ADD COLUMN signature text,
  ADD COLUMN scanned_at timestamptz,
  ADD CONSTRAINT a_scanner_says_one_of_three CHECK (scan IN ('CLEAN', 'NOT_SCANNED', 'INFECTED')),
  ADD CONSTRAINT what_was_found_has_a_name CHECK ((scan = 'INFECTED') = (signature IS NOT NULL));
GRANT UPDATE (scan, signature, scanned_at) ON document TO ${applicationRole};
-- Serves: the next document to look at.
CREATE INDEX document_to_scan ON document (id) WHERE scan = 'NOT_SCANNED' AND erased_at IS NULL;
-- Serves: every document that has these bytes, and how many a request has.
CREATE INDEX document_of_content ON document (content_id);
CREATE INDEX document_of_request ON document (request_id) WHERE request_id IS NOT NULL;
