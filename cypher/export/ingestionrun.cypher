// A page of runs.
MATCH (n:IngestionRun)
WHERE n.id > $after AND ($all OR EXISTS { MATCH (n)-[:INGESTED]->(t:Article) WHERE {article} })
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id, n.startedAt, n.endedAt, n.version, n.counts ORDER BY n.id
