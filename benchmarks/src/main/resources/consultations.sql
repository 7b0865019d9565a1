-- Invented consultations ${from} to ${to}. As after years of service the first ${open} are open and all others
-- have their response; one in a hundred questions of the first ten thousand names a letter that is searched for.
INSERT INTO stakeholder (id, kind, role_code, satker_code, warnings)
  SELECT md5('asker' || n)::uuid, 'SATKER', 'PPSPM', '99' || lpad((n % 1000)::text, 4, '0'), '{}'
  FROM generate_series(${from}, ${to}) n;

INSERT INTO content (id, text, salt)
  SELECT md5('question' || n)::uuid,
         format('SPM LS kontraktual nomor %s ditolak karena data kontrak belum terdaftar, apa yang harus kami lakukan?', n)
           || CASE WHEN n % 100 = 0 AND n <= 10000 THEN ' Lihat surat kawat Kapuas.' ELSE '' END,
         ''::bytea
  FROM generate_series(${from}, ${to}) n
  UNION ALL
  SELECT md5('answer' || n)::uuid,
         format('Kontrak %s dapat didaftarkan kembali melalui SAKTI dengan ADK yang benar.', n), ''::bytea
  FROM generate_series(${from}, ${to}) n WHERE n > ${open};

INSERT INTO consultation (id, number, office_code, sequence, cycle, status, queue_at, channel, medium,
    submitted_at, recorded_at, day_zero, origin, question_id, created_by, stakeholder_id,
    stakeholder_kind, satker_code, identified, reachable, warnings, accepted_at, holder_id, topic_code,
    section_code, referred, ending_status, ended_at)
  SELECT md5('case' || n)::uuid, 'K-042-B-' || n, '042', 1, 1,
         CASE WHEN open THEN 'IN_ANALYSIS' ELSE 'RESOLVED' END,
         CASE WHEN open THEN at + interval '3 days' ELSE '9999-12-31T00:00:00Z' END,
         'OFFICIAL_CONTACT', 'EMAIL', at, at, at::date, 'LIVE', md5('question' || n)::uuid,
         md5('person' || n % 5000)::uuid, md5('asker' || n)::uuid, 'SATKER',
         '99' || lpad((n % 1000)::text, 4, '0'), true, true, '{}', at, md5('officer' || n % 20)::uuid,
         t.code, t.section_code, false,
         CASE WHEN open THEN NULL ELSE 'RESOLVED' END, CASE WHEN open THEN NULL ELSE at END
  FROM (SELECT n, n <= ${open} AS open, timestamptz '2024-01-02T01:00:00Z' + n * interval '1 minute' AS at
          FROM generate_series(${from}, ${to}) n) made
  JOIN (SELECT code, section_code, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS all_topics
          FROM topic) t ON t.place = n % t.all_topics;

INSERT INTO response (id, consultation_id, cycle, path, outcome, medium, content_id, responded_by, responded_at)
  SELECT md5('response' || n)::uuid, md5('case' || n)::uuid, 1, 'FIRST_CONTACT', 'ANSWERED', 'EMAIL',
         md5('answer' || n)::uuid, md5('officer' || n % 20)::uuid, now()
  FROM generate_series(${from}, ${to}) n WHERE n > ${open};
