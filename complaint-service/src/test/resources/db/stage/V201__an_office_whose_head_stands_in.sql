-- One more office, for complaints that nobody in it may decide on.
INSERT INTO office (code, zone) VALUES ('186', 'Asia/Jayapura');
INSERT INTO known_officer (person_id, office_code, section_code, active)
VALUES ('0199b1bc-af7c-70d9-9973-000000001860', '186', 'MSKI', true);
INSERT INTO post_holder (office_code, person_id, post, section_code) VALUES
  ('186', '0199b1bc-af7c-70d9-9973-000000001861', 'OFFICE_HEAD', NULL),
  ('186', '0199b1bc-af7c-70d9-9973-000000001862', 'COMPLIANCE_OFFICER', 'UMUM');
