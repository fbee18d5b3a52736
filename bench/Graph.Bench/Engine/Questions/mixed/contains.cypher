// Items whose title contains some digits.
// $digits: digits
MATCH (i:Item) WHERE i.title CONTAINS $digits RETURN count(*) AS items, min(i.id) AS first
