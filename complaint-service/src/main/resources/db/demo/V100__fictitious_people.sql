-- Invented people of the local stack and of tests; a real installation has the placeholder false. Officers
-- that came with the data of their own register were never told of, so they come with the data here too.
INSERT INTO known_officer (person_id, office_code, section_code, active)
SELECT person_id::uuid, office_code, section_code, true FROM (VALUES
  ('d63660ba-83f8-5cb0-b8fa-311444b204d1', '042', 'MSKI'),
  ('cbdd12f1-f5bf-5883-87d5-eb92ae87d020', '042', 'PD'),
  ('6eef3d88-ac04-5bdf-aaa0-f2c5729f3030', '042', 'MSKI'),
  ('a12ae005-67b1-59e1-a891-f1a51bebb531', '042', 'VERA'),
  ('f8935c09-a82f-52ca-b1c9-088302e7ea6f', '079', 'MSKI')
) AS invented (person_id, office_code, section_code)
WHERE ${fictitiousPeople};

INSERT INTO post_holder (office_code, person_id, post)
SELECT office_code, person_id::uuid, post FROM (VALUES
  ('042', '13a4dc09-270e-584e-98a5-30f1862be7c3', 'OFFICE_HEAD'),
  ('042', 'a692ae76-33d6-568e-beb7-134a8191a459', 'COMPLIANCE_OFFICER')
) AS invented (office_code, person_id, post)
WHERE ${fictitiousPeople};
