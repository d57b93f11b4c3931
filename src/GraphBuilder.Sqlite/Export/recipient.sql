SELECT r.id, y.id
FROM relationship r JOIN actor y ON y.key = r.recipient
WHERE r.id > $after AND ($all OR {relationship})
ORDER BY r.id LIMIT $limit;
