// The articles' own properties, and the run that brought them.
MERGE (run:IngestionRun {id: $run.id})
ON CREATE SET run.startedAt = $run.startedAt, run.version = $run.version
WITH run
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article += row.properties, article.retrievedAt = $run.startedAt
MERGE (run)-[:INGESTED]->(article)
