// How the grades of some publishers or claims were changed, first to last.
// $ids: LIST<STRING>
// returns about: STRING, change: NODE
UNWIND $ids AS id
MATCH (grade:Grade {about: id})
RETURN grade.about AS about, grade AS change
ORDER BY about, grade.number
