// A message's text.
// $messageId: message
MATCH (m:Message {id: $messageId})
RETURN m.creationDate AS created, coalesce(m.content, m.imageFile) AS content
