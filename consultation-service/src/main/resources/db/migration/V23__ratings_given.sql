-- Row 17: once per cycle. No time, no person, no rating: what was rated stands in the journal under
-- an id of its own, and nothing joins the two.
CREATE TABLE rated_cycle (
  consultation_id uuid    NOT NULL REFERENCES consultation,
  of_cycle        integer NOT NULL,
  CONSTRAINT a_cycle_is_rated_once PRIMARY KEY (consultation_id, of_cycle)
);
GRANT SELECT, INSERT ON rated_cycle TO ${applicationRole};
