-- UU PDP: somebody asks to see, correct, erase or restrict the own data; answered within 72 hours. Who
-- asks and what for is encrypted.
CREATE TABLE personal_data_request (
  id             uuid        PRIMARY KEY,
  office_code    text        NOT NULL REFERENCES office,
  kind           text        NOT NULL,
  state          text        NOT NULL CHECK (state IN ('RECEIVED', 'COMPLETED', 'REFUSED')),
  received_at    timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL,
  ended_at       timestamptz,
  refusal_ground text,
  content        bytea       NOT NULL,
  sequence       bigint      NOT NULL,
  CONSTRAINT what_is_not_open_ended_at_a_time CHECK ((state = 'RECEIVED') = (ended_at IS NULL)),
  CONSTRAINT a_refusal_rests_on_a_ground CHECK ((state = 'REFUSED') = (refusal_ground IS NOT NULL))
);
-- Serves: the requests of an office, newest first, page by page.
CREATE INDEX data_request_of_office ON personal_data_request (office_code, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON personal_data_request TO ${applicationRole};
