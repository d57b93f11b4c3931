-- A page is cut between articles, never within one.
WITH page AS MATERIALIZED (
  SELECT t.key, t.id FROM article t
  WHERE t.id > $after AND EXISTS (SELECT 1 FROM evidence e JOIN relationship r ON r.key = e.relationship WHERE e.article = t.key AND ($all OR {relationship}))
  ORDER BY t.id LIMIT $limit)
SELECT r.id, page.id, e.start, e."end", e.quote, s.id, e.confidence, e.contexts, e.place, e.reciprocal, e.datePrecision
FROM page
JOIN evidence e ON e.article = page.key
JOIN relationship r ON r.key = e.relationship
LEFT JOIN statement s ON s.key = e.assertedBy
WHERE $all OR {relationship}
ORDER BY page.id, r.id, e.start, e."end", s.id NULLS LAST;
