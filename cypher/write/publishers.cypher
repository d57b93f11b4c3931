// Who published what. Of two spellings of a name the lower stays, whichever came first.
UNWIND $rows AS row
MERGE (publisher:Publisher {id: row.id})
SET publisher.name = CASE WHEN row.name < coalesce(publisher.name, row.name) THEN row.name ELSE coalesce(publisher.name, row.name) END,
  publisher.country = CASE WHEN row.country < coalesce(publisher.country, row.country) THEN row.country ELSE coalesce(publisher.country, row.country) END
WITH publisher, row
MATCH (article:Article {id: row.article})
CREATE (article)-[:PUBLISHED_BY]->(publisher)
