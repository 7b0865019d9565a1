-- FF-5b, ON-4: what stakeholders write about their case; the words stand in content.
CREATE TABLE stakeholder_message (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  cycle           integer     NOT NULL,
  request_id      uuid        REFERENCES input_request,
  item_id         uuid        REFERENCES request_item,
  content_id      uuid        NOT NULL,
  brought_by      text        NOT NULL,
  received_at     timestamptz NOT NULL,
  CONSTRAINT an_item_belongs_to_a_request CHECK (item_id IS NULL OR request_id IS NOT NULL)
);
-- Serves: the messages of a case as they came.
CREATE INDEX message_of_consultation ON stakeholder_message (consultation_id, received_at, id);
GRANT SELECT, INSERT ON stakeholder_message TO ${applicationRole};

-- Which message brought what was asked for; when every item is there the request is complete.
ALTER TABLE request_item ADD COLUMN brought_by uuid;
GRANT UPDATE ON request_item TO ${applicationRole};
