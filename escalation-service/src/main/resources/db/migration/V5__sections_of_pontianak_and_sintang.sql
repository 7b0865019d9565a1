-- The units of a KPPN Tipe A1 (PMK 262/PMK.01/2016). Their heads are appointed through the API.
INSERT INTO section (id, office_code, code, name_id, name_en)
SELECT office || '-' || code, office, code, name_id, name_en
FROM (VALUES ('042'), ('079')) AS o (office),
  (VALUES
    ('UMUM', 'Subbagian Umum', 'General Affairs Subdivision'),
    ('PD', 'Seksi Pencairan Dana', 'Fund Disbursement Section'),
    ('MSKI', 'Seksi Manajemen Satker dan Kepatuhan Internal', 'Work Unit Management and Internal Compliance Section'),
    ('BANK', 'Seksi Bank', 'Bank Section'),
    ('VERA', 'Seksi Verifikasi dan Akuntansi', 'Verification and Accounting Section')
  ) AS s (code, name_id, name_en);
