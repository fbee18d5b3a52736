// One passage for each id.
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (passage:Passage) REQUIRE passage.id IS UNIQUE
