-- The words of invented articles, the most frequent first: those of the sample references by how many articles say
-- them, then fifty thousand that nobody knows, of syllables and endings as Indonesian has them.
CREATE FUNCTION pg_temp.syllable(n int) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN substr('bcdghjklmnprstwy', n % 80 / 5 + 1, 1) || substr('aiueo', n % 5 + 1, 1);

CREATE TEMPORARY TABLE vocabulary AS
  SELECT row_number() OVER (ORDER BY max(articles) DESC, min(place), word)::int AS rank, word FROM (
    SELECT word, articles, 0 AS place FROM reference_word WHERE word ~ '^[a-z]+$'
    UNION ALL
    SELECT pg_temp.syllable(n / 6400) || pg_temp.syllable(n / 80) || pg_temp.syllable(n)
             || (ARRAY['', 'n', 'kan', 'an', 't', 'ng', 'nya', 'r'])[place % 8 + 1], 0, place
    FROM (SELECT place, place * 7919 % 512000 AS n FROM generate_series(1, 50000) place) spread) every
  GROUP BY word;
ALTER TABLE vocabulary ADD PRIMARY KEY (rank);
ANALYZE vocabulary;

-- A few words are looked up in an index; else all of them would be hashed for each text.
SET enable_hashjoin = off;
SET enable_mergejoin = off;

-- So many words, drawn by Zipf's law: the second one is said half as often as the first, the tenth a tenth.
CREATE FUNCTION pg_temp.words(many int) RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(word, ' ' ORDER BY place)
  FROM (SELECT place, floor(power((SELECT max(rank) FROM vocabulary) + 1, random()))::int AS rank
          FROM generate_series(1, many) place) drawn JOIN vocabulary USING (rank) $$;

SELECT setseed(0.042);
