SELECT x.id, s.id
FROM statement s JOIN actor x ON x.key = s.speaker
WHERE s.id > $after AND ($all OR {statement})
ORDER BY s.id LIMIT $limit;
