-- What the small application of these tests keeps.
CREATE TABLE note (
  id       uuid PRIMARY KEY,
  text     text   NOT NULL,
  sequence bigint NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON note TO ${applicationRole};
