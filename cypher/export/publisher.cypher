// A page of publishers.
MATCH (p:Publisher)
WHERE p.id > $after AND ($all OR EXISTS { MATCH (p)<-[:PUBLISHED_BY]-(t:Article) WHERE {article} })
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id, p.name, p.country ORDER BY p.id
