WITH asked AS MATERIALIZED (
  SELECT word, max(place) = count(*) OVER () AS last FROM (
    SELECT word, place FROM unnest(string_to_array(plain_words(:words), ' '))
      WITH ORDINALITY AS split (word, place) WHERE word <> '' LIMIT 100) AS words
  GROUP BY word),
same AS MATERIALIZED (
  SELECT a.word, k.stem, 1.0 AS nearness, k.articles
  FROM asked a JOIN reference_word k ON k.stem = stem(a.word)
  WHERE k.scope = ANY (CAST(:scopes AS text[]))),
begun AS MATERIALIZED (
  SELECT a.word, k.stem, 0.6 AS nearness, k.articles
  FROM asked a CROSS JOIN LATERAL (
    SELECT stem, articles FROM reference_word
    WHERE word LIKE a.word || '%' AND scope = ANY (CAST(:scopes AS text[]))
    ORDER BY articles DESC, word LIMIT 8) AS k
  WHERE a.last AND length(a.word) >= 3),
unknown AS MATERIALIZED (
  SELECT word FROM asked WHERE length(word) >= 4 AND word !~ '[0-9]'
  EXCEPT SELECT word FROM same EXCEPT SELECT word FROM begun),
alike AS (
  SELECT k.stem, k.nearness, k.articles
  FROM (SELECT word FROM unknown ORDER BY length(word) DESC, word LIMIT 3) AS u
    CROSS JOIN LATERAL words_alike(u.word, CAST(:scopes AS text[])) AS k)
SELECT stem, CAST(max(nearness) AS double precision), CAST(sum(articles) AS bigint) FROM (
  SELECT stem, nearness, articles FROM same
  UNION ALL SELECT b.stem, b.nearness, b.articles FROM begun b
    WHERE NOT EXISTS (SELECT 1 FROM same s WHERE s.stem = b.stem)
  UNION ALL SELECT stem, nearness, articles FROM alike) AS known
WHERE stem <> ''
GROUP BY stem ORDER BY 3, 1 LIMIT 40
