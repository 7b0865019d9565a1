-- Each list of the queue reads a page from an index that holds it in order, however many cases have ended.
-- The sum of them costs an intake two entries more: what is partial is entered by later steps only.

-- Serves: the queue of somebody who works for several offices, or for all.
CREATE INDEX queue_of_all_offices ON consultation (queue_at, id, office_code);
-- Serves: the open cases of an office, with whatever other filter; they stay few.
CREATE INDEX open_queue_of_an_office ON consultation (office_code, queue_at, id) WHERE ending_status IS NULL;
-- Serves: the ended cases of an office by how they ended.
CREATE INDEX ended_cases_of_an_office ON consultation (office_code, status, queue_at, id) WHERE ending_status IS NOT NULL;
-- Serves: the cases an officer holds or held.
CREATE INDEX queue_of_a_holder ON consultation (holder_id, queue_at, id) WHERE holder_id IS NOT NULL;
-- Serves: the cases of a topic.
CREATE INDEX consultation_of_topic ON consultation (office_code, topic_code, queue_at, id) WHERE topic_code IS NOT NULL;
