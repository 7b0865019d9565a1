-- What happens under seal is appended to the journal of this schema, a chain for each subject, and waits in
-- its outbox. What the hash covers is the sentence in the README of the journal. Said by a function, because
-- the application role hands reports in and may read nothing here, not even the hash before.
CREATE FUNCTION tell(event uuid, told text, office text, type text, moment timestamptz, role text, data text)
  RETURNS bigint LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  number bigint;
  before bytea;
  milliseconds text := (extract(epoch FROM date_trunc('milliseconds', moment)) * 1000)::bigint::text;
  covered text;
  place bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(told, 0));
  SELECT j.sequence, j.hash INTO number, before FROM journal j WHERE j.subject = told
   ORDER BY j.sequence DESC LIMIT 1;
  number := coalesce(number, 0) + 1;
  before := coalesce(before, ''::bytea);
  covered := concat_ws(E'\n', event, told, number, told, office, type, milliseconds, milliseconds, 'system',
    coalesce(role, ''), '', data);
  INSERT INTO journal (event_id, subject, sequence, partition_key, office, type, occurred_at, recorded_at,
      actor, actor_role, data, previous_hash, hash)
    VALUES (event, told, number, told, office, type, date_trunc('milliseconds', moment),
      date_trunc('milliseconds', moment), 'system', role, data, before,
      sha256(before || convert_to(covered, 'UTF8')))
    RETURNING position INTO place;
  INSERT INTO outbox (position) VALUES (place);
  RETURN number;
END $$;
REVOKE ALL ON FUNCTION tell(uuid, text, text, text, timestamptz, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell(uuid, text, text, text, timestamptz, text, text) TO ${applicationRole};

-- The slot of the sealed store: the one thing that the application role can do with it is to put
-- something in. It stands outside, because the schema itself is closed to that role.
CREATE FUNCTION public.put_under_seal(sealed_id uuid, office text, day date, words bytea, people uuid[],
    event uuid, moment timestamptz, data text)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO report (id, office_code, received_on, state, content, sequence)
    VALUES (sealed_id, office, day, 'SEALED', words, 1);
  INSERT INTO reported (report_id, person_id) SELECT DISTINCT sealed_id, person FROM unnest(people) person;
  PERFORM tell(event, sealed_id::text, office, 'SealedReportReceived', moment, NULL, data);
END $$;
REVOKE ALL ON FUNCTION public.put_under_seal(uuid, text, date, bytea, uuid[], uuid, timestamptz, text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.put_under_seal(uuid, text, date, bytea, uuid[], uuid, timestamptz, text)
  TO ${intakeRole};
