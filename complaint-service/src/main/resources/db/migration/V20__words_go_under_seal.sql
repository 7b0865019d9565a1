-- What turns out to be whistleblowing moves to the sealed store, and its words go from here.
GRANT DELETE ON complaint_text, reporter TO ${applicationRole};
