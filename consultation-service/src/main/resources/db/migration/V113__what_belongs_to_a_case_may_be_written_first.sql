-- R2a: an import writes many cases at once, one table after the other. A case names what is open in it, so that is
-- written first; and of answers and messages Hibernate does not know that they follow a case. Whether the case of each
-- is there is asked at the commit, or before it by who wants to know.
ALTER TABLE input_request ALTER CONSTRAINT input_request_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE referral ALTER CONSTRAINT referral_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE response ALTER CONSTRAINT response_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stakeholder_message
  ALTER CONSTRAINT stakeholder_message_consultation_id_fkey DEFERRABLE INITIALLY DEFERRED;
