-- Whoever asks for one sealed report may not learn from the time of the answer that it is there and hidden: where
-- there is none, all is worked out for the one before it.
CREATE FUNCTION asker_opens(wanted uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  offices text[] := string_to_array(current_setting('tanggap.offices'), ',');
  asker uuid := current_setting('tanggap.person')::uuid;
  there report%ROWTYPE;
  is_excluded boolean;
BEGIN
  SELECT * INTO there FROM report r WHERE r.id <= wanted ORDER BY r.id DESC LIMIT 1;
  is_excluded := (SELECT count(*) FILTER (WHERE e.person = asker) > 0 FROM excluded_from(there.id) AS e (person));
  RETURN coalesce(
    there.id = wanted AND (there.office_code = ANY (offices) OR '*' = ANY (offices)) AND NOT is_excluded, false);
END $$;
REVOKE ALL ON FUNCTION asker_opens(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asker_opens(uuid) TO ${applicationRole};
