-- UU PDP 42 to 44: of a person who is forgotten, and of a case that has outlived its time, number, dates and
-- codes stay. Until a restriction is lifted only the head of the office and administrators see a case.
ALTER TABLE consultation
  ADD COLUMN erased_at  timestamptz,
  ADD COLUMN restricted boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT an_open_case_is_never_erased CHECK (erased_at IS NULL OR ended_at IS NOT NULL);
ALTER TABLE stakeholder
  ADD COLUMN erased_at  timestamptz,
  ADD COLUMN restricted boolean NOT NULL DEFAULT false,
  ADD COLUMN sequence   bigint  NOT NULL DEFAULT 0;

-- Serves: what has outlived its time, a batch at a time.
CREATE INDEX ended_consultation ON consultation (ended_at, id) WHERE erased_at IS NULL AND ended_at IS NOT NULL;
-- Serves: the cases and visits of a person who asks for the own data.
CREATE INDEX consultation_of_profile ON consultation (stakeholder_id, id);
CREATE INDEX visit_of_profile ON visit (stakeholder_id, id);
