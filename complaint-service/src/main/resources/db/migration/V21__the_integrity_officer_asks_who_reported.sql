-- The integrity officer may be shown who reported in confidence, of a complaint that the officer is not
-- excluded from; of the office's lists this officer is no reader.
CREATE FUNCTION asker_guards_integrity(id uuid, office text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT ($2 = ANY (offices) OR '*' = ANY (offices))
     AND current_setting('tanggap.person')::uuid NOT IN (SELECT excluded_from($1))
    FROM (SELECT string_to_array(current_setting('tanggap.offices'), ',') AS offices) AS asker
$$;
REVOKE ALL ON FUNCTION asker_guards_integrity(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asker_guards_integrity(uuid, text) TO ${applicationRole};

CREATE POLICY the_integrity_officer ON complaint FOR SELECT TO ${applicationRole} USING (
  CASE WHEN current_setting('tanggap.asker', true) = 'INTEGRITY'
    THEN asker_guards_integrity(id, office_code) ELSE false END);
