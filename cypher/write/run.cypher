// The run that brought the articles.
MERGE (run:IngestionRun {id: $id})
ON CREATE SET run.startedAt = $startedAt, run.version = $version
WITH run
UNWIND $articles AS article
MATCH (found:Article {id: article})
MERGE (run)-[:INGESTED]->(found)
