// A page of statements with those whom they mention: of one that is selected for what it claims, those who have a part in that. A row without an actor only moves the page on.
MATCH (s:Statement)
WHERE s.id > $after AND EXISTS { MATCH (s)-[:MENTIONS]->() } AND ($all OR {statement})
WITH s ORDER BY s.id LIMIT $limit
MATCH (s)-[:MENTIONS]->(x:Actor)
WITH s, CASE WHEN $all OR {own} OR EXISTS { MATCH (s)-[:CLAIMS]->(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(x) WHERE {relationship} } THEN x END AS x
RETURN s.id, x.id ORDER BY s.id, x.id
