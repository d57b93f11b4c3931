SELECT t.id, p.id
FROM article t JOIN publisher p ON p.key = t.publisher
WHERE t.id > $after AND ($all OR {article})
ORDER BY t.id LIMIT $limit;
