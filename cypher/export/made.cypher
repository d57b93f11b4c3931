// A page of statements with their speakers.
MATCH (s:Statement)
WHERE s.id > $after AND EXISTS { MATCH (s)<-[:MADE]-() } AND ($all OR {statement})
WITH s ORDER BY s.id LIMIT $limit
MATCH (x:Actor)-[:MADE]->(s)
RETURN x.id, s.id ORDER BY s.id
