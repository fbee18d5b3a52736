// Notes a change of a grade.
// $grade: MAP
CREATE (grade:Grade)
SET grade = $grade
