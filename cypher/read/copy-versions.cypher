// A page of the articles that a run wrote last.
MATCH (:IngestionRun {id: $run})-[:INGESTED]->(article:Article)
WHERE article.retrievedAt = $startedAt AND article.id > $after
RETURN article.id, article.graphHash ORDER BY article.id LIMIT 10000
