// The grades of an article's claims.
CREATE INDEX grade_article IF NOT EXISTS FOR (grade:Grade) ON (grade.article)
