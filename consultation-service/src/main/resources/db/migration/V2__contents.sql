-- Free text stands here and nowhere else; events carry the id and a salted digest. To erase a text
-- is to delete its row: the digest in the journal then proves nothing about anybody.
CREATE TABLE content (
  id   uuid  PRIMARY KEY,
  text text  NOT NULL,
  salt bytea NOT NULL
);
GRANT SELECT, INSERT, DELETE ON content TO ${applicationRole};

-- Why somebody recorded something late or took a case over: free text too, so not in the journal.
CREATE TABLE stated_reason (
  subject  text   NOT NULL,
  sequence bigint NOT NULL,
  reason   text   NOT NULL,
  PRIMARY KEY (subject, sequence)
);
GRANT SELECT, INSERT, DELETE ON stated_reason TO ${applicationRole};
