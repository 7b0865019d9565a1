-- An office in another zone, with one section for each story that moves the calendar.
INSERT INTO section (id, office_code, code, name_id, name_en, zone)
SELECT '187-' || code, '187', code, 'Seksi ' || code, code || ' Section', 'Asia/Jayapura'
FROM unnest(ARRAY['GANTI', 'WAKIL', 'KOSONG', 'LEPAS', 'NAMA', 'BENIH', 'SERENTAK', 'RANTAI', 'MASUK']) AS code;

INSERT INTO appointment (id, section_id, person_id, kind, valid_from, basis, recorded_at)
VALUES ('0199b1bc-af7c-70d9-9973-0000000000b1', '187-BENIH', '0199b1bc-af7c-70d9-9973-00000000187a',
  'HEAD', DATE '2024-01-01', 'KEP-1/2023', TIMESTAMPTZ '2024-01-01 00:00:00+00');
