// All changes of grades, of each publisher or claim first to last; of publishers with their names.
// returns grade: NODE, name: STRING
MATCH (grade:Grade)
OPTIONAL MATCH (source:Source {id: grade.about})
RETURN grade, source.name AS name
ORDER BY grade.about, grade.number
