// A page of relationships with their recipients.
MATCH (r:Relationship)
WHERE r.id > $after AND r.recipient IS NOT NULL AND ($all OR {relationship})
WITH r ORDER BY r.id LIMIT $limit
MATCH (r)-[:RECIPIENT]->(y:Actor)
RETURN r.id, y.id ORDER BY r.id
