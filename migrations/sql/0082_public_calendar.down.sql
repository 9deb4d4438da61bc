DROP INDEX opening_by_closing;
DROP INDEX call_by_closing;
DROP INDEX milestone_by_day;
