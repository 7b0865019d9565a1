-- Two more offices, whose only complaints are those of one test each.
INSERT INTO office (code, zone) VALUES ('187', 'Asia/Jayapura'), ('188', 'Asia/Jayapura'), ('189', 'Asia/Jayapura');

-- Who works where, as the other services would have told.
INSERT INTO known_officer (person_id, office_code, section_code, active)
SELECT person::uuid, office, section, true FROM (VALUES
  ('0199b1bc-af7c-70d9-9973-000000000042', '042', 'VERA'),
  ('0199b1bc-af7c-70d9-9973-000000001870', '187', 'PD'),
  ('0199b1bc-af7c-70d9-9973-000000001880', '188', 'PD'),
  ('0199b1bc-af7c-70d9-9973-000000001890', '189', 'PD')
) AS works (person, office, section);

INSERT INTO section_head (office_code, section_code, person_id, capacity, valid_from, told)
SELECT office, section, person::uuid, 'HEAD', DATE '2024-01-01', 1 FROM (VALUES
  ('042', 'PD', 'be692a14-a438-54ea-b758-3f7b7227ea15'),
  ('042', 'BANK', '9a1290b8-6942-5d38-aa4d-b321e272e718'),
  ('042', 'VERA', '7fd51623-e90e-5b0d-b04b-9843113e7368'),
  ('042', 'MSKI', '1195b924-2e7e-51ec-b410-902cc946d50e'),
  ('042', 'UMUM', '5d15679c-2552-59ee-9fa8-d8f8989795e1'),
  ('187', 'PD', '0199b1bc-af7c-70d9-9973-00000000187a'),
  ('187', 'BANK', '0199b1bc-af7c-70d9-9973-00000000187b'),
  ('188', 'PD', '0199b1bc-af7c-70d9-9973-00000000188a'),
  ('189', 'PD', '0199b1bc-af7c-70d9-9973-00000000189a')
) AS heads (office, section, person);

-- Every complaint of the transition tables names this consultation; the old compliance officer held it.
INSERT INTO consultation_holder (consultation_id, person_id, consultation_number)
VALUES ('0199b1bc-af7c-70d9-9973-000000000777', '0199b1bc-af7c-70d9-9973-000000000042', 'K-042-2026-000777');
