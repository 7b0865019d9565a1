-- FF-7a3: a topic may move to another section; open cases keep theirs.
ALTER TABLE topic ADD COLUMN sequence bigint NOT NULL DEFAULT 0;
GRANT UPDATE ON topic TO ${applicationRole};
