SELECT s.id, s.kind, s.content, s.cue, s.attitude, s.saidOn, s.confidence
FROM statement s
WHERE s.id > $after AND ($all OR {statement})
ORDER BY s.id LIMIT $limit;
