// A page of statements.
MATCH (s:Statement)
WHERE s.id > $after AND ($all OR {statement})
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id, s.kind, s.content, s.cue, s.attitude, s.saidOn, s.confidence ORDER BY s.id
