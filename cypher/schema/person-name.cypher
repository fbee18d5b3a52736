// People by their exact name, as analysts ask for them.
CREATE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.name)
