// Who published what.
UNWIND $rows AS row
MERGE (publisher:Publisher {id: row.id})
SET publisher.name = row.name, publisher.country = row.country
WITH publisher, row
MATCH (article:Article {id: row.article})
CREATE (article)-[:PUBLISHED_BY]->(publisher)
