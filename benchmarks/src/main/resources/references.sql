-- Invented references ${from} to ${to}, each of fifty articles of forty to a hundred and twenty words. One in four
-- is a guide of an office, half of them of another one than the reader's; one in ten is in force no more.
INSERT INTO reference (id, office_code, kind, number, fictitious, active, version, sequence)
  SELECT md5('reference' || n)::uuid, CASE n % 8 WHEN 0 THEN '042' WHEN 4 THEN '079' END,
         CASE n % 4 WHEN 0 THEN 'TECHNICAL_GUIDE' ELSE 'REGULATION' END,
         'PER-B' || n || '/PB/2024', true, true, 1, 1
  FROM generate_series(${from}, ${to}) n;

INSERT INTO reference_version (reference_id, version, title, issuer, effective_from, topic_codes, revokes, amends,
    in_force_from, in_force_to, recorded_at, recorded_by)
  SELECT md5('reference' || n)::uuid, 1, pg_temp.words(8), 'Direktorat Jenderal Perbendaharaan', '2024-01-02',
         '{}', '{}', '{}', '2024-01-02', CASE n % 10 WHEN 0 THEN date '2025-12-31' ELSE '9999-12-31' END,
         now(), md5('administrator')::uuid
  FROM generate_series(${from}, ${to}) n;

INSERT INTO reference_article (reference_id, version, position, scope, named, label, heading, text)
  SELECT r.id, 1, position, r.scope, r.number || ' ' || v.title,
         CASE WHEN position > 0 THEN 'Pasal ' || position END,
         CASE WHEN position > 0 THEN pg_temp.words(4) END,
         CASE WHEN position > 0 THEN pg_temp.words(40 + (n + position) % 81) ELSE '' END
  FROM generate_series(${from}, ${to}) n JOIN reference r ON r.id = md5('reference' || n)::uuid
    JOIN reference_version v ON v.reference_id = r.id CROSS JOIN generate_series(0, 50) position;
