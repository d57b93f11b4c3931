SELECT x.id, r.id
FROM relationship r JOIN actor x ON x.key = r.actor
WHERE r.id > $after AND ($all OR {relationship})
ORDER BY r.id LIMIT $limit;
