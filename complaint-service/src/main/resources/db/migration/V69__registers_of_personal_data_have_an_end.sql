-- UU PDP 42 to 44: what is told of incidents and requests goes some years after they ended; dates, kind and state stay.
ALTER TABLE personal_data_incident ALTER COLUMN account DROP NOT NULL,
  ADD COLUMN erased_at timestamptz,
  ADD CONSTRAINT an_incident_without_words_was_erased CHECK ((account IS NULL) = (erased_at IS NOT NULL)),
  ADD CONSTRAINT an_incident_is_kept_until_the_notice CHECK (erased_at IS NULL OR notified_at IS NOT NULL);
ALTER TABLE personal_data_request ALTER COLUMN content DROP NOT NULL,
  ADD COLUMN erased_at timestamptz,
  ADD CONSTRAINT a_request_without_words_was_erased CHECK ((content IS NULL) = (erased_at IS NOT NULL)),
  ADD CONSTRAINT a_request_is_kept_until_the_answer CHECK (erased_at IS NULL OR ended_at IS NOT NULL);
-- Serves: what has outlived its time, a batch at a time.
CREATE INDEX notified_incident ON personal_data_incident (notified_at) WHERE erased_at IS NULL;
CREATE INDEX ended_data_request ON personal_data_request (ended_at) WHERE erased_at IS NULL;
