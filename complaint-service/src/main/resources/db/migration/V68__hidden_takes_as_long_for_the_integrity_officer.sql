-- The integrity officer who wants to know who reported asks about one complaint, too: hidden costs what absent does.
CREATE FUNCTION integrity_sees(wanted uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH asker AS (
    SELECT current_setting('tanggap.person')::uuid AS person,
           string_to_array(current_setting('tanggap.offices'), ',') AS offices),
  there AS MATERIALIZED (
    SELECT c.id, c.office_code FROM complaint c WHERE c.id <= $1 ORDER BY c.id DESC LIMIT 1),
  excluded AS MATERIALIZED (
    SELECT count(*) FILTER (WHERE e.person = asker.person) > 0 AS is_one
      FROM asker, there LEFT JOIN LATERAL excluded_from(there.id) AS e (person) ON true)
  SELECT coalesce(
      there.id = $1 AND (office_code = ANY (offices) OR '*' = ANY (offices)) AND NOT excluded.is_one,
      false)
    FROM asker, there, excluded
$$;
REVOKE ALL ON FUNCTION integrity_sees(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION integrity_sees(uuid) TO ${applicationRole};
