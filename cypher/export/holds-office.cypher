// A page of office holders with the bodies; a row without a body only moves the page on.
MATCH (x:Actor)
WHERE x.id > $after AND EXISTS { MATCH (x)-[:HOLDS_OFFICE]->() }
WITH x ORDER BY x.id LIMIT $limit
MATCH (x)-[h:HOLDS_OFFICE]->(y:Actor)
WITH x, h, CASE WHEN $all OR ALL(a IN [x, y] WHERE {actor}) THEN y END AS y
RETURN x.id, y.id, h.office, h.since, h.until ORDER BY x.id, y.id, h.office, h.since, h.until
