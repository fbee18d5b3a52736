// What unfinished work has brought in is there to stay.
// $id: STRING   $imports: LIST<STRING>
UNWIND $imports AS import
MATCH (:Import {id: import})<-[file:FROM_IMPORT]-()
WHERE file.unfinished = $id
REMOVE file.unfinished
