-- An office in another zone, with one section for each story that moves the calendar.
INSERT INTO section (id, office_code, code, name_id, name_en, zone)
SELECT '187-' || code, '187', code, 'Seksi ' || code, code || ' Section', 'Asia/Jayapura'
FROM unnest(ARRAY['GANTI', 'WAKIL', 'KOSONG', 'LEPAS', 'NAMA', 'BENIH', 'SERENTAK', 'RANTAI', 'MASUK',
  'MENJABAT', 'MEWAKILI', 'MERANGKAP', 'LOWONG']) AS code;

INSERT INTO appointment (id, section_id, person_id, kind, valid_from, basis, recorded_at)
VALUES ('0199b1bc-af7c-70d9-9973-0000000000b1', '187-BENIH', '0199b1bc-af7c-70d9-9973-00000000187a',
  'HEAD', DATE '2024-01-01', 'KEP-1/2023', TIMESTAMPTZ '2024-01-01 00:00:00+00');

-- Who heads the sections of the transition tables on 24 November 2026; one of them has nobody.
INSERT INTO appointment (id, section_id, person_id, kind, valid_from, valid_to, basis, recorded_at)
SELECT ('0199b1bc-af7c-70d9-9973-0000000000' || id)::uuid, '187-' || section,
  ('0199b1bc-af7c-70d9-9973-00000000' || person)::uuid, kind, valid_from, valid_to, 'KEP-2/2026', TIMESTAMPTZ '2026-01-01 00:00:00+00'
FROM (VALUES
  ('c1', 'MENJABAT', '187c', 'HEAD', DATE '2026-01-01', DATE '2026-11-23'),
  ('c2', 'MENJABAT', '187d', 'HEAD', DATE '2026-11-24', NULL),
  ('c3', 'MEWAKILI', '187c', 'HEAD', DATE '2026-01-01', NULL),
  ('c4', 'MEWAKILI', '187d', 'PLH', DATE '2026-11-23', DATE '2026-11-27'),
  ('c5', 'MERANGKAP', '1870', 'PLT', DATE '2026-11-01', NULL)
) AS stands_for (id, section, person, kind, valid_from, valid_to);
