// A page of statements with the articles that report them.
MATCH (s:Statement)
WHERE s.id > $after AND ($all OR {statement})
WITH s ORDER BY s.id LIMIT $limit
MATCH (s)-[e:REPORTED_IN]->(u:Article)
RETURN s.id, u.id, e.start, e.end, e.quote ORDER BY s.id
