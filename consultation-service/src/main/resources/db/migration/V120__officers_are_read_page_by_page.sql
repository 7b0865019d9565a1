-- The register grows with the offices served. Serves: the officers of some offices, by office and name, by keyset.
CREATE INDEX officer_by_office_and_name ON officer (office_code, name, id);
