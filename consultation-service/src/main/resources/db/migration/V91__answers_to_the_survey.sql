-- What the index is counted from (docs/adr/0092): an answer has a random id, a day and no case, no person and no time
-- of day. Answers of before stand in the journal.
CREATE TABLE survey_answer (
  id          uuid     PRIMARY KEY,
  office_code text     NOT NULL REFERENCES office,
  day         date     NOT NULL,
  channel     text     NOT NULL,
  u1 smallint NOT NULL, u2 smallint NOT NULL, u3 smallint NOT NULL,
  u4 smallint NOT NULL, u5 smallint NOT NULL, u6 smallint NOT NULL,
  u7 smallint NOT NULL, u8 smallint NOT NULL, u9 smallint NOT NULL,
  CONSTRAINT each_element_is_from_1_to_4 CHECK (
    least(u1, u2, u3, u4, u5, u6, u7, u8, u9) >= 1 AND greatest(u1, u2, u3, u4, u5, u6, u7, u8, u9) <= 4)
);
-- Serves: the quarters of an office.
CREATE INDEX answers_of_an_office ON survey_answer (office_code, day);

GRANT SELECT, INSERT ON survey_answer TO ${applicationRole};

INSERT INTO survey_answer
SELECT (told ->> 'ratingId')::uuid, office, (told ->> 'day')::date, told ->> 'channel',
       (told ->> 'u1')::smallint, (told ->> 'u2')::smallint, (told ->> 'u3')::smallint,
       (told ->> 'u4')::smallint, (told ->> 'u5')::smallint, (told ->> 'u6')::smallint,
       (told ->> 'u7')::smallint, (told ->> 'u8')::smallint, (told ->> 'u9')::smallint
  FROM (SELECT office, data::jsonb AS told FROM journal WHERE type = 'SatisfactionRated') rated;
