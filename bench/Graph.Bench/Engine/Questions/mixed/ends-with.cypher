// Items whose title ends with some digits.
// $digits: digits
MATCH (i:Item) WHERE i.title ENDS WITH $digits RETURN i.id AS id ORDER BY id
