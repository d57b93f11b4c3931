// The words that each relationship rests on.
UNWIND $rows AS row
MATCH (relationship:Relationship {id: row.relationship})
MATCH (article:Article {id: row.article})
CREATE (relationship)-[evidence:EVIDENCED_BY]->(article)
SET evidence = row.properties
