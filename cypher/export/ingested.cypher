// A page of articles with the runs that brought them.
MATCH (t:Article)
WHERE t.id > $after AND ($all OR {article})
WITH t ORDER BY t.id LIMIT $limit
MATCH (t)<-[:INGESTED]-(n:IngestionRun)
RETURN n.id, t.id ORDER BY t.id, n.id
