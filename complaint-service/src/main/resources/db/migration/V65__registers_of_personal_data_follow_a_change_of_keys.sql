-- What is told of incidents and requests is wrapped with the same secret as texts, so a change of it reaches them, too.
CREATE FUNCTION rewrap_incident(incident uuid, wrapping bytea, instead_of integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  UPDATE personal_data_incident SET account = wrapping || substring(account FROM instead_of + 1)
   WHERE id = incident AND instead_of IN (0, 45) AND length(wrapping) = 45
     AND substring(account FROM 1 FOR 5) <> substring(wrapping FROM 1 FOR 5)
$$;
CREATE FUNCTION rewrap_affected_subject(subject uuid, wrapping bytea, instead_of integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  UPDATE affected_subject SET content = wrapping || substring(content FROM instead_of + 1)
   WHERE id = subject AND instead_of IN (0, 45) AND length(wrapping) = 45
     AND substring(content FROM 1 FOR 5) <> substring(wrapping FROM 1 FOR 5)
$$;
CREATE FUNCTION rewrap_data_request(request uuid, wrapping bytea, instead_of integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  UPDATE personal_data_request SET content = wrapping || substring(content FROM instead_of + 1)
   WHERE id = request AND instead_of IN (0, 45) AND length(wrapping) = 45
     AND substring(content FROM 1 FOR 5) <> substring(wrapping FROM 1 FOR 5)
$$;
REVOKE ALL ON FUNCTION rewrap_incident(uuid, bytea, integer), rewrap_affected_subject(uuid, bytea, integer), rewrap_data_request(uuid, bytea, integer)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rewrap_incident(uuid, bytea, integer), rewrap_affected_subject(uuid, bytea, integer), rewrap_data_request(uuid, bytea, integer)
  TO ${applicationRole};
