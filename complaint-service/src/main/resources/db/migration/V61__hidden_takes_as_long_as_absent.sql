-- Whoever asks for one complaint may not learn from the time of the answer that it is there and hidden. So this
-- is asked first, and costs the same whether there is such a complaint or not: where there is none, all is
-- worked out for the one before it, and every part is worked out before they are put together.
CREATE FUNCTION asker_sees(wanted uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  WITH asker AS (
    SELECT current_setting('tanggap.person')::uuid AS person,
           string_to_array(current_setting('tanggap.roles'), ',') AS roles,
           string_to_array(current_setting('tanggap.offices'), ',') AS offices,
           current_setting('tanggap.at')::timestamptz AS at),
  there AS MATERIALIZED (
    SELECT c.id, c.office_code, c.route, c.section_code
      FROM complaint c WHERE c.id <= $1 ORDER BY c.id DESC LIMIT 1),
  excluded AS MATERIALIZED (
    SELECT count(*) FILTER (WHERE e.person = asker.person) > 0 AS is_one
      FROM asker, there LEFT JOIN LATERAL excluded_from(there.id) AS e (person) ON true),
  worker AS MATERIALIZED (
    SELECT stands_for(asker.person, there.office_code, there.section_code, asker.at) AS is_one
      FROM asker, there)
  SELECT coalesce(
      there.id = $1
        AND (office_code = ANY (offices) OR '*' = ANY (offices))
        AND ((route <> 'OFFICE_HEAD' AND 'COMPLIANCE_OFFICER' = ANY (roles))
          OR 'OFFICE_HEAD' = ANY (roles)
          OR worker.is_one)
        AND NOT excluded.is_one,
      false)
    FROM asker, there, excluded, worker
$$;
REVOKE ALL ON FUNCTION asker_sees(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asker_sees(uuid) TO ${applicationRole};
