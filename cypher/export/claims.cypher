// A page of statements with the relationships that they claim.
MATCH (s:Statement)
WHERE s.id > $after AND EXISTS { MATCH (s)-[:CLAIMS]->(r:Relationship) WHERE $all OR {relationship} }
WITH s ORDER BY s.id LIMIT $limit
MATCH (s)-[:CLAIMS]->(r:Relationship)
WHERE $all OR {relationship}
RETURN s.id, r.id ORDER BY s.id, r.id
