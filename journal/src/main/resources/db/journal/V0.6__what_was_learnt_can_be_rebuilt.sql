-- A table whose comment begins with "Learnt:" holds only what events of other services told, so it can
-- be made again from their first event on; ./rebuild does so and compares. How far they were applied
-- is the first of them.
COMMENT ON TABLE inbox IS 'Learnt: how far each subject of another service was applied';
