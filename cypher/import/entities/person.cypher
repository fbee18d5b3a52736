// Creates entities of the kind Person. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Person {id: row.id})
