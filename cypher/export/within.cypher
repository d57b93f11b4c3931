// A page of statements with the statements in which they stand.
MATCH (x:Statement)-[:WITHIN]->(o:Statement)
WHERE x.id > $after AND ($all OR ALL(s IN [x, o] WHERE {statement}))
WITH x, o ORDER BY x.id LIMIT $limit
RETURN x.id, o.id ORDER BY x.id
