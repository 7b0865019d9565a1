-- Whom a report may never reach does not shrink because a register changes later: the sections that somebody was ever
-- said to work in, and whoever was said to head one of them when the report came in or later.
CREATE OR REPLACE FUNCTION excluded_from(sealed_id uuid) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  RETURN QUERY
  SELECT public.excluded_by(
      ARRAY(SELECT r.person_id FROM reported r WHERE r.report_id = p.id), NULL, p.office_code,
      (SELECT p.received_on::timestamp AT TIME ZONE o.zone FROM public.office o WHERE o.code = p.office_code))
    FROM report p WHERE p.id = sealed_id;
END $$;
