SELECT r.id, e.start, e."end", e.quote
FROM article t JOIN evidence e ON e.article = t.key JOIN relationship r ON r.key = e.relationship
WHERE t.id = $article
UNION ALL
SELECT s.id, s.start, s."end", s.quote
FROM article t JOIN statement s ON s.article = t.key
WHERE t.id = $article
ORDER BY 2, 3, 1;
