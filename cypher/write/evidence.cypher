// The words that each relationship rests on.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.evidence AS piece
MATCH (relationship:Relationship {id: piece.relationship})
CREATE (relationship)-[evidence:EVIDENCED_BY]->(article)
SET evidence = piece.properties
