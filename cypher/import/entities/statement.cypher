// Creates entities of the kind Statement. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Statement {id: row.id})
