-- Some events of a service are for fewer readers than its usual topic has; none: that topic.
ALTER TABLE outbox ADD COLUMN topic text;
-- serves the relay: what comes next and where it goes, read from the index alone
ALTER TABLE outbox DROP CONSTRAINT outbox_pkey, ADD CONSTRAINT outbox_pkey PRIMARY KEY (position) INCLUDE (topic);
