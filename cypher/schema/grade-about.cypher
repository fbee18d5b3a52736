// The history of a grade.
CREATE INDEX grade_about IF NOT EXISTS FOR (grade:Grade) ON (grade.about)
