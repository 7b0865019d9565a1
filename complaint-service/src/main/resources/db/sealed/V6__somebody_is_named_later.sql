-- Section 5.3: whom a report is about may turn out when it is read; then it is hidden from them, too. Nobody is ever
-- taken off that list.
GRANT INSERT ON reported TO ${applicationRole};
