// A page of relationships with their actors.
MATCH (r:Relationship)
WHERE r.id > $after AND ($all OR {relationship})
WITH r ORDER BY r.id LIMIT $limit
MATCH (x:Actor)-[:ACTOR_IN]->(r)
RETURN x.id, r.id ORDER BY r.id
