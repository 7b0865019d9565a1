-- A projection of who heads what can be rebuilt from offset 0, so an appointment that came with the
-- data is told on the topic as well, once, at the first start.
ALTER TABLE appointment ADD COLUMN announced boolean NOT NULL DEFAULT false;
UPDATE appointment a SET announced = true
FROM journal j
WHERE j.subject = a.section_id AND j.type = 'SectionHeadAppointed'
  AND (j.data::jsonb ->> 'personId')::uuid = a.person_id
  AND (j.data::jsonb ->> 'validFrom')::date = a.valid_from;
-- Serves: the appointments not announced yet, looked for at each start.
CREATE INDEX appointment_not_announced ON appointment (section_id) WHERE NOT announced;
