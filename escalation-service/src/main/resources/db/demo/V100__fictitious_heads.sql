-- Fictitious people of the local stack and the tests head their sections; elsewhere the placeholder is false.
INSERT INTO appointment (id, section_id, person_id, kind, valid_from, basis, recorded_at)
SELECT invented.id::uuid, section_id, person_id::uuid, kind, valid_from, basis, recorded_at FROM (VALUES
  ('59714e5d-c5ac-5e66-a14d-43f513e00eca', '042-PD', 'be692a14-a438-54ea-b758-3f7b7227ea15', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00'),
  ('13b9048a-8972-52c7-99d2-a597da7ad8e1', '042-BANK', '9a1290b8-6942-5d38-aa4d-b321e272e718', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00'),
  ('4b60add3-7aee-59a4-af9e-6f9c980dd078', '042-VERA', '7fd51623-e90e-5b0d-b04b-9843113e7368', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00'),
  ('53103960-7b43-5ed1-b579-d6ed2f709c33', '042-MSKI', '1195b924-2e7e-51ec-b410-902cc946d50e', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00'),
  ('4fa9b2d9-05dc-5621-a116-1b8f9368745b', '042-UMUM', '5d15679c-2552-59ee-9fa8-d8f8989795e1', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00'),
  ('47993659-d114-5696-9847-195fd42a76c9', '079-PD', '3b097c35-42fd-571b-84fc-9f189b54cf04', 'HEAD', DATE '2024-01-01', 'DEMO-1', TIMESTAMPTZ '2024-01-01 00:00:00+00')
) AS invented (id, section_id, person_id, kind, valid_from, basis, recorded_at)
WHERE ${fictitiousPeople};
