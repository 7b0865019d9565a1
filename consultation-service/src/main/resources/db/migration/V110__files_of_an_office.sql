-- R2a: whoever brought a file finds it again. Serves: the files of an office, the latest first, by keyset.
CREATE INDEX import_of_office ON ticket_import (office_code, begun_at DESC, id DESC);
