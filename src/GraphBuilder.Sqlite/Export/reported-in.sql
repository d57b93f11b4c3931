SELECT s.id, u.id, s.start, s."end", s.quote
FROM statement s JOIN article u ON u.key = s.article
WHERE s.id > $after AND ($all OR {statement})
ORDER BY s.id LIMIT $limit;
