// Copies of one text under several addresses.
CREATE INDEX article_content_key IF NOT EXISTS FOR (article:Article) ON (article.contentKey)
