// The indexes.
// returns name: STRING, type: STRING, entityType: STRING, labelsOrTypes: LIST<STRING>, properties: LIST<STRING>
SHOW INDEXES
YIELD name, type, entityType, labelsOrTypes, properties
RETURN name, type, entityType, labelsOrTypes, properties
ORDER BY name
