-- R2a: a file of HAI CSO tickets goes into the books row by row, in batches that commit together with what became
-- of each row. A process that dies leaves the rest PENDING, and whoever looks next goes on with that.
CREATE TABLE ticket_import (
  id             uuid        PRIMARY KEY,
  office_code    text        NOT NULL REFERENCES office,
  layout         text        NOT NULL,
  begun_by       uuid        NOT NULL,
  begun_by_role  text,
  side           text        NOT NULL,
  begun_at       timestamptz NOT NULL,
  ended_at       timestamptz,
  row_count      integer     NOT NULL,
  opened         integer     NOT NULL,
  told           integer     NOT NULL,
  unchanged      integer     NOT NULL,
  refused        integer     NOT NULL,
  CONSTRAINT no_row_counts_twice CHECK (opened + told + unchanged + refused <= row_count)
);
-- Serves: the next file of which something is left to do.
CREATE INDEX import_under_way ON ticket_import (begun_at, id) WHERE ended_at IS NULL;

CREATE TABLE ticket_import_row (
  import_id       uuid    NOT NULL REFERENCES ticket_import,
  line            integer NOT NULL,
  outcome         text    NOT NULL CHECK (outcome IN ('PENDING', 'OPENED', 'TOLD', 'UNCHANGED', 'REFUSED')),
  reference       text,
  ticket          text,
  consultation_id uuid,
  slug            text,
  at_column       text,
  why_id          text,
  why_en          text,
  PRIMARY KEY (import_id, line),
  CONSTRAINT words_stay_here_only_until_they_are_in_the_books CHECK ((outcome = 'PENDING') = (ticket IS NOT NULL)),
  CONSTRAINT a_refusal_says_why CHECK ((outcome = 'REFUSED') = (slug IS NOT NULL))
);
-- Serves: the next batch of a file.
CREATE INDEX row_to_take ON ticket_import_row (import_id, line) WHERE outcome = 'PENDING';

GRANT SELECT, INSERT, UPDATE ON ticket_import, ticket_import_row TO ${applicationRole};
