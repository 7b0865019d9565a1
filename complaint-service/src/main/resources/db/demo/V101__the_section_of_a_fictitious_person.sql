-- The compliance officer of the local stack and of tests works in the compliance section.
UPDATE post_holder SET section_code = 'MSKI'
 WHERE post = 'COMPLIANCE_OFFICER' AND office_code = '042' AND ${fictitiousPeople};
