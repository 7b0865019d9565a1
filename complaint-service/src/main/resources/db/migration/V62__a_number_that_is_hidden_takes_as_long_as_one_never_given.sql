-- The same for whoever asks by number: a number that was never given stands for a complaint that is not there.
CREATE FUNCTION asker_sees_number(wanted text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT asker_sees(coalesce((SELECT id FROM complaint WHERE number = $1), gen_random_uuid()))
$$;
REVOKE ALL ON FUNCTION asker_sees_number(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asker_sees_number(text) TO ${applicationRole};
