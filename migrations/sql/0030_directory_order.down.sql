DROP INDEX person_listed;
