-- Human numbers, E-042-2026-000123: one sequence per office and year, so that raising never waits
-- for a row; each instance takes fifty at a time and what it did not use stays a gap. The
-- application role may not create sequences, so this function of the owner does, once a year.
CREATE FUNCTION next_number_block(office text, year integer) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  counter text := format('escalation_number_%s_%s', office, year);
BEGIN
  IF to_regclass(counter) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext(counter));
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I INCREMENT BY 50', counter);
  END IF;
  RETURN nextval(counter);
END $$;
REVOKE ALL ON FUNCTION next_number_block(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_number_block(text, integer) TO ${applicationRole};

-- What was already given out is not given out again.
DO $$
DECLARE
  given record;
BEGIN
  FOR given IN SELECT * FROM escalation_number LOOP
    EXECUTE format('CREATE SEQUENCE %I INCREMENT BY 50 START WITH %s',
      format('escalation_number_%s_%s', given.office_code, given.year), given.taken + 1);
  END LOOP;
END $$;
DROP TABLE escalation_number;
