-- A stakeholder sees the clocks of its satker's cases and of those it sent itself.
ALTER TABLE case_facts RENAME COLUMN office TO office_code;
ALTER TABLE case_facts ADD COLUMN sent_by uuid;
ALTER TABLE clock RENAME COLUMN office TO office_code;
ALTER TABLE clock ADD COLUMN sent_by uuid;
-- serves GET /clocks of a stakeholder, beside clocks_of_a_satker
CREATE INDEX clocks_of_a_sender ON clock (sent_by, clock_id) WHERE sent_by IS NOT NULL;
-- serves GET /clocks of OM SPAN: the tickets of its offices
CREATE INDEX clocks_of_tickets ON clock (office_code, clock_id) WHERE channel = 'HAI_CSO';
