// A page of articles with their publishers.
MATCH (t:Article)
WHERE t.id > $after AND EXISTS { MATCH (t)-[:PUBLISHED_BY]->() } AND ($all OR {article})
WITH t ORDER BY t.id LIMIT $limit
MATCH (t)-[:PUBLISHED_BY]->(p:Publisher)
RETURN t.id, p.id ORDER BY t.id
