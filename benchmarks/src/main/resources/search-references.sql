WITH asked AS MATERIALIZED (
  SELECT CAST('''' || stem || '''' AS tsquery) AS query, weight
  FROM unnest(CAST(:stems AS text[]), CAST(:weights AS double precision[])) AS t (stem, weight)),
candidate AS MATERIALIZED (
  (SELECT a.reference_id, a.version, a.position, a.words
   FROM reference_article a JOIN reference_version v USING (reference_id, version)
   WHERE a.words @@ CAST(:selective AS tsquery) AND a.scope = ANY (CAST(:scopes AS text[]))
     AND :asOf BETWEEN v.in_force_from AND v.in_force_to LIMIT 1000)
  UNION ALL
  (SELECT a.reference_id, a.version, a.position, a.words
   FROM reference_version v JOIN reference_article a USING (reference_id, version)
   WHERE v.topic_codes @> ARRAY[CAST(:topic AS text)] AND a.scope = ANY (CAST(:scopes AS text[]))
     AND a.position = 0 AND NOT a.words @@ CAST(:selective AS tsquery)
     AND :asOf BETWEEN v.in_force_from AND v.in_force_to LIMIT 1000)),
weighed AS MATERIALIZED (
  SELECT c.reference_id, c.version, c.position,
    coalesce(sum(q.weight * ts_rank('{0.1, 0.3, 0.6, 1.0}', c.words, q.query)), 0) AS rank
  FROM candidate c LEFT JOIN asked q ON c.words @@ q.query
  GROUP BY c.reference_id, c.version, c.position),
best AS MATERIALIZED (
  SELECT w.reference_id, w.version,
    max(w.rank) + CASE WHEN v.topic_codes @> ARRAY[CAST(:topic AS text)] THEN 1.5 ELSE 0 END AS rank
  FROM weighed w JOIN reference_version v USING (reference_id, version)
  GROUP BY w.reference_id, w.version, v.topic_codes
  ORDER BY rank DESC, w.reference_id LIMIT 20),
shown AS (
  SELECT b.rank, w.reference_id, w.version, w.position, w.rank AS of_article,
    row_number() OVER (PARTITION BY w.reference_id ORDER BY w.rank DESC, w.position) AS place
  FROM best b JOIN weighed w USING (reference_id, version))
SELECT r.id, v.version, r.office_code, r.kind, r.number, r.fictitious, v.title, v.issuer,
  v.in_force_from, v.in_force_to, s.position, a.label, a.heading,
  CASE WHEN s.position > 0 THEN ts_headline('indonesian', translate(a.text, '<>', ''), CAST(:any AS tsquery),
    'StartSel=<, StopSel=>, MaxFragments=2, MinWords=8, MaxWords=25, FragmentDelimiter=" … "') END
FROM shown s JOIN reference r ON r.id = s.reference_id
  JOIN reference_version v ON v.reference_id = s.reference_id AND v.version = s.version
  JOIN reference_article a ON a.reference_id = s.reference_id AND a.version = s.version
    AND a.position = s.position
WHERE s.place <= 3 ORDER BY s.rank DESC, s.reference_id, s.place
