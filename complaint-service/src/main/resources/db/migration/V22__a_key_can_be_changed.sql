-- With a new key every text gets a new wrapping: the part before the words, which holds the key of this one
-- text. The application role can exchange that part and never the words themselves; `instead_of` is the
-- length of the old wrapping, 0 for a text that was written before texts had one.
CREATE FUNCTION rewrap_text(text_id uuid, wrapping bytea, instead_of integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  UPDATE complaint_text SET content = wrapping || substring(content FROM instead_of + 1)
   WHERE id = text_id AND instead_of IN (0, 45) AND length(wrapping) = 45
     AND substring(content FROM 1 FOR 5) <> substring(wrapping FROM 1 FOR 5)
$$;
CREATE FUNCTION rewrap_reporter(of_complaint uuid, wrapping bytea, instead_of integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS $$
  UPDATE reporter SET content = wrapping || substring(content FROM instead_of + 1)
   WHERE complaint_id = of_complaint AND instead_of IN (0, 45) AND length(wrapping) = 45
     AND substring(content FROM 1 FOR 5) <> substring(wrapping FROM 1 FOR 5)
$$;
REVOKE ALL ON FUNCTION rewrap_text(uuid, bytea, integer), rewrap_reporter(uuid, bytea, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rewrap_text(uuid, bytea, integer), rewrap_reporter(uuid, bytea, integer)
  TO ${applicationRole};
