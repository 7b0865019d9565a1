-- FF-4, ON-3: what an answer is looked for in and rests on: regulations and technical guides, in versions.
-- A reference without an office is national; each other one is of its office alone.
CREATE TABLE reference (
  id          uuid    PRIMARY KEY,
  office_code text    REFERENCES office,
  scope       text    NOT NULL GENERATED ALWAYS AS (coalesce(office_code, 'NATIONAL')) STORED,
  kind        text    NOT NULL,
  number      text    NOT NULL,
  fictitious  boolean NOT NULL DEFAULT false,
  active      boolean NOT NULL,
  version     integer NOT NULL,
  sequence    bigint  NOT NULL
);
CREATE UNIQUE INDEX a_number_is_registered_once ON reference (scope, upper(number));
-- Serves: the register by number.
CREATE INDEX reference_by_number ON reference (number, id);

-- `in_force_from` and `in_force_to` (both inclusive, none where it never was in force) repeat what follows from
-- the versions and from who revokes the reference, for the search only.
CREATE TABLE reference_version (
  reference_id   uuid        NOT NULL REFERENCES reference,
  version        integer     NOT NULL,
  title          text        NOT NULL,
  issuer         text        NOT NULL,
  effective_from date        NOT NULL,
  effective_to   date,
  topic_codes    text[]      NOT NULL,
  revokes        uuid[]      NOT NULL,
  amends         uuid[]      NOT NULL,
  in_force_from  date,
  in_force_to    date,
  recorded_at    timestamptz NOT NULL,
  recorded_by    uuid        NOT NULL,
  PRIMARY KEY (reference_id, version),
  CONSTRAINT a_version_ends_after_it_begins CHECK (effective_to >= effective_from),
  CONSTRAINT in_force_is_a_period CHECK ((in_force_from IS NULL) = (in_force_to IS NULL))
);
-- Serves: who revokes, and who amends, a reference.
CREATE INDEX revoked_references ON reference_version USING gin (revokes);
CREATE INDEX amended_references ON reference_version USING gin (amends);
-- Serves: suggestions by the topic of a question.
CREATE INDEX references_of_a_topic ON reference_version USING gin (topic_codes);

-- Serves: the answers that cited a reference which was revoked or amended.
CREATE INDEX citation_of_reference ON citation (reference_id);

GRANT SELECT, INSERT, UPDATE ON reference, reference_version TO ${applicationRole};
