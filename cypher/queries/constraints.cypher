// The constraints.
// returns name: STRING, type: STRING, entityType: STRING, labelsOrTypes: LIST<STRING>, properties: LIST<STRING>
SHOW CONSTRAINTS
YIELD name, type, entityType, labelsOrTypes, properties
RETURN name, type, entityType, labelsOrTypes, properties
ORDER BY name
