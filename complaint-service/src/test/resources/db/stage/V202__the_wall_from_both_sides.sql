-- The wall is asked from the side of a complaint and from the side of a person; whatever one says the other has to say.
CREATE FUNCTION where_the_walls_differ() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  somebody uuid;
BEGIN
  CREATE TEMPORARY TABLE excluded ON COMMIT DROP AS
    SELECT c.id, e.person FROM complaint c CROSS JOIN LATERAL excluded_from(c.id) AS e (person);
  FOR somebody IN SELECT person FROM excluded UNION SELECT person_id FROM section_head
      UNION SELECT person_id FROM known_officer UNION SELECT person_id FROM consultation_holder LOOP
    PERFORM set_config('tanggap.person', somebody::text, true);
    RETURN QUERY
      SELECT somebody || ' ' || coalesce(e.id, h.id) FROM (SELECT id FROM excluded WHERE person = somebody) AS e
        FULL JOIN (SELECT hidden_from_asker() AS id) AS h ON h.id = e.id WHERE e.id IS NULL OR h.id IS NULL;
  END LOOP;
END $$;
