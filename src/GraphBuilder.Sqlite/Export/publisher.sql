SELECT p.id, p.name, p.country
FROM publisher p
WHERE p.id > $after AND ($all OR EXISTS (SELECT 1 FROM article t WHERE t.publisher = p.key AND {article}))
ORDER BY p.id LIMIT $limit;
