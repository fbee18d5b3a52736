// How many follow relationships there are.
MATCH (:Person)-[r:FOLLOWS]->(:Person) RETURN count(r) AS follows
