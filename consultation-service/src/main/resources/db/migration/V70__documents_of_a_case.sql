-- FF-5b, FF-5c, ON-4: papers that stakeholders hand in. Of an erased one kind, length and times stay.
CREATE TABLE document (
  id              uuid        PRIMARY KEY,
  consultation_id uuid        NOT NULL REFERENCES consultation,
  cycle           integer     NOT NULL,
  request_id      uuid        REFERENCES input_request,
  item_id         uuid        REFERENCES request_item,
  content_id      uuid        NOT NULL,
  same_as         uuid        REFERENCES document,
  file_name       text,
  media_type      text        NOT NULL,
  bytes           bigint      NOT NULL,
  sha256          text,
  salt            bytea,
  scan            text        NOT NULL CHECK (scan IN ('CLEAN', 'NOT_SCANNED')),
  brought_by      text        NOT NULL,
  received_at     timestamptz NOT NULL,
  erased_at       timestamptz,
  CONSTRAINT an_item_belongs_to_a_request CHECK (item_id IS NULL OR request_id IS NOT NULL),
  CONSTRAINT a_document_is_whole_or_erased CHECK (
    (erased_at IS NULL) = (file_name IS NOT NULL AND sha256 IS NOT NULL AND salt IS NOT NULL)),
  CONSTRAINT a_document_has_at_most_20_mib CHECK (bytes BETWEEN 1 AND 20971520)
);
-- Serves: the documents of a case as they came, and whether it has these bytes already.
CREATE INDEX document_of_consultation ON document (consultation_id, received_at, id);
-- Serves: what has outlived its time, a batch at a time.
CREATE INDEX document_not_erased ON document (id) WHERE erased_at IS NULL;

-- The bytes, apart from what is told of them; pictures and office files are packed already.
CREATE TABLE document_chunk (
  content_id uuid    NOT NULL,
  position   integer NOT NULL,
  bytes      bytea   STORAGE EXTERNAL NOT NULL,
  PRIMARY KEY (content_id, position),
  CONSTRAINT a_chunk_has_at_most_256_kib CHECK (octet_length(bytes) BETWEEN 1 AND 262144)
);

GRANT SELECT, INSERT ON document TO ${applicationRole};
GRANT UPDATE (file_name, sha256, salt, erased_at) ON document TO ${applicationRole};
GRANT SELECT, INSERT, DELETE ON document_chunk TO ${applicationRole};
