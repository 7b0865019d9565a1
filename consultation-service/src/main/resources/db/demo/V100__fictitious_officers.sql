-- Invented officers for demonstrations and tests; a real installation has the placeholder false.
INSERT INTO officer (id, name, office_code, section_code, roles, fictitious)
SELECT invented.id::uuid, name, office_code, section_code, roles::text[], fictitious FROM (VALUES
  ('d63660ba-83f8-5cb0-b8fa-311444b204d1', 'Rina Anggraini (fiktif)', '042', 'MSKI', '{SERVICE_OFFICER}', true),
  ('cbdd12f1-f5bf-5883-87d5-eb92ae87d020', 'Sari Wulandari (fiktif)', '042', 'PD', '{SERVICE_OFFICER}', true),
  ('6eef3d88-ac04-5bdf-aaa0-f2c5729f3030', 'Dedi Kurniawan (fiktif)', '042', 'MSKI', '{CSO}', true),
  ('a12ae005-67b1-59e1-a891-f1a51bebb531', 'Yusuf Hamdani (fiktif)', '042', 'VERA', '{CSO}', true),
  ('f8935c09-a82f-52ca-b1c9-088302e7ea6f', 'Markus Sintang (fiktif)', '079', 'MSKI', '{SERVICE_OFFICER}', true)
) AS invented (id, name, office_code, section_code, roles, fictitious)
WHERE ${fictitiousPeople};
