-- R2a: rows of one table go to the database together, those of many cases at once, and a case that another system
-- has worked on names what is open in it. Whether the case of each is there is asked at the end.
ALTER TABLE input_request ALTER CONSTRAINT input_request_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE referral ALTER CONSTRAINT referral_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE response ALTER CONSTRAINT response_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
