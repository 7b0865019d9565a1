-- Trusted: the owner of a database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Numbers such as 62/PMK.05/2023 are found by each of their parts.
CREATE FUNCTION plain_words(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN btrim(regexp_replace(lower(text), '[^[:alnum:]]+', ' ', 'g'));

-- The stem of one word, as the words of a text are stemmed.
CREATE FUNCTION stem(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce((tsvector_to_array(to_tsvector('indonesian', word)))[1], word);

-- Any of the words of a text, by their stems.
CREATE FUNCTION any_word(text text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET client_min_messages = warning
  RETURN replace(plainto_tsquery('indonesian', plain_words(text))::text, '&', '|')::tsquery;

-- How much of one text is in the words of another (V42): 0 where nothing is.
CREATE FUNCTION likeness(words tsvector, text text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ts_rank(words, any_word(text));

-- The articles of a version. Position 0 is the reference itself, without a text, so that it is found by its title
-- however its text is split. Number and title weigh more than a heading, a heading more than the text.
CREATE TABLE reference_article (
  reference_id uuid    NOT NULL,
  version      integer NOT NULL,
  position     integer NOT NULL,
  scope        text    NOT NULL,
  named        text    NOT NULL,
  label        text,
  heading      text,
  text         text    NOT NULL,
  words        tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('indonesian', plain_words(named)), 'A')
    || setweight(to_tsvector('indonesian', plain_words(coalesce(heading, ''))), 'B')
    || setweight(to_tsvector('indonesian', plain_words(text)), 'D')) STORED,
  PRIMARY KEY (reference_id, version, position),
  FOREIGN KEY (reference_id, version) REFERENCES reference_version
);
-- Serves: the articles that say a word.
CREATE INDEX words_of_an_article ON reference_article USING gin (words);

-- In how many articles a word stands, for each office and for the country apart, so that no office's words weigh
-- in another's search. The empty word counts the articles themselves. A rare word says more than a frequent one.
CREATE TABLE reference_word (
  scope    text   NOT NULL,
  word     text   NOT NULL,
  stem     text   NOT NULL,
  articles bigint NOT NULL,
  PRIMARY KEY (scope, word)
);
-- Serves: how rare a word of a search is.
CREATE INDEX reference_word_by_stem ON reference_word (stem, scope);
-- Serves: the beginning of a word.
CREATE INDEX reference_word_by_beginning ON reference_word (word text_pattern_ops);
-- Serves: a word with a typing slip.
CREATE INDEX reference_word_alike ON reference_word USING gin (word gin_trgm_ops);

-- The words spelt most like one that nobody wrote; the threshold keeps the index from offering half of them.
CREATE FUNCTION words_alike(asked text, scopes text[])
  RETURNS TABLE (stem text, nearness double precision, articles bigint) LANGUAGE sql STABLE PARALLEL SAFE
  SET pg_trgm.similarity_threshold = 0.45
  AS $$
    SELECT stem, 0.8 * similarity(word, asked), articles FROM reference_word
    WHERE word % asked AND scope = ANY (scopes)
    ORDER BY similarity(word, asked) DESC, word LIMIT 3 $$;

CREATE FUNCTION count_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reference_word AS known (scope, word, stem, articles)
  SELECT scope, word, stem(word), count(*) FROM (
    SELECT scope, unnest(tsvector_to_array(
             to_tsvector('simple', plain_words(concat_ws(' ', named, heading, text))))) AS word FROM written
    UNION ALL SELECT scope, '' FROM written) AS words
  GROUP BY scope, word
  ON CONFLICT (scope, word) DO UPDATE SET articles = known.articles + excluded.articles;
  RETURN NULL;
END $$;
CREATE TRIGGER words_are_counted AFTER INSERT ON reference_article
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION count_words();

GRANT SELECT, INSERT ON reference_article TO ${applicationRole};
GRANT SELECT, INSERT, UPDATE ON reference_word TO ${applicationRole};
