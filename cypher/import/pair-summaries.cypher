// The summaries of pairs of states as they are now.
// $rows: LIST<MAP>
// returns drawn: RELATIONSHIP
UNWIND $rows AS row
MATCH (:State {id: row.start})-[drawn:RELATES_TO]->(:State {id: row.end})
RETURN drawn
