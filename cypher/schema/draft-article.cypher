// The kept drafts of an article.
CREATE INDEX draft_article IF NOT EXISTS FOR (draft:Draft) ON (draft.article)
