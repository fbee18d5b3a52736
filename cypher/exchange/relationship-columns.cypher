// Which properties relationships have, each with one value of each type.
// returns name: STRING, sample: ANY
MATCH ()-[relationship]->()
UNWIND keys(relationship) AS name
WITH name, relationship[name] AS value
WITH name, valueType(value) AS type, min(value) AS sample
RETURN name, sample
ORDER BY name, type
