SELECT r.id, e.start, e."end", e.quote, s.id, e.confidence, e.contexts, e.place, e.reciprocal, e.datePrecision
FROM evidence e
JOIN relationship r ON r.key = e.relationship
LEFT JOIN statement s ON s.key = e.assertedBy
WHERE e.article = (SELECT key FROM article WHERE id = $article)
ORDER BY e.number;
