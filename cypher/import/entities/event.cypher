// Creates entities of the kind Event. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Event {id: row.id})
