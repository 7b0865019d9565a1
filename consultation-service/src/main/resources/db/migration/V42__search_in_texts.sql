-- Texts are found by their words: by their Indonesian stems and as they were written, so that a word that
-- the stemmer drops or cuts, and the beginning of a word, are found too. Erasing a text erases its words.
ALTER TABLE content
  ADD COLUMN words tsvector
  GENERATED ALWAYS AS (to_tsvector('indonesian', text) || to_tsvector('simple', text)) STORED;
-- Serves: the texts that hold all words of a search.
CREATE INDEX words_of_a_text ON content USING gin (words);
-- Serves: the case in whose question a rare word was found, and in whose response. Cases that say a frequent
-- word are found by walking the queue; the planner chooses.
CREATE INDEX consultation_of_question ON consultation (question_id);
CREATE INDEX response_of_text ON response (content_id);

-- All words but the last by their stems, or as written where the stemmer leaves none; the last may be
-- unfinished, so it is a stem or the beginning of a word.
-- The notices it would give repeat what was searched, which no log may hold.
CREATE FUNCTION searched_words(search text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET client_min_messages = warning RETURN (
  SELECT (CASE numnode(plainto_tsquery('indonesian', whole))
            WHEN 0 THEN plainto_tsquery('simple', whole)
            ELSE plainto_tsquery('indonesian', whole) END)
      && CASE WHEN last ~ '[^ ]'
           THEN plainto_tsquery('indonesian', last) || to_tsquery('simple', '''' || last || ''':*')
           ELSE plainto_tsquery('simple', last) END
    FROM (SELECT regexp_replace(search, '\S*\s*$', '') AS whole,
                 translate((regexp_match(search, '(\S*)\s*$'))[1], '''\', '  ') AS last));

CREATE FUNCTION says(words tsvector, search text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN words @@ searched_words(search);
