-- The evidence behind a node: a relationship's own, an article's or actor's statements and relationships, a statement's one quote.
WITH
  relevant AS (
    SELECT key FROM relationship WHERE id = $id
    UNION
    SELECT r.key FROM actor a JOIN relationship r ON r.actor = a.key OR r.recipient = a.key WHERE a.id = $id),
  quoted AS (
    SELECT e.article, e.start, e."end", e.quote, e.assertedBy FROM relevant k JOIN evidence e ON e.relationship = k.key
    UNION ALL
    SELECT e.article, e.start, e."end", e.quote, e.assertedBy FROM article t JOIN evidence e ON e.article = t.key WHERE t.id = $id
    UNION ALL
    SELECT s.article, s.start, s."end", s.quote, NULL FROM article t JOIN statement s ON s.article = t.key WHERE t.id = $id
    UNION ALL
    SELECT s.article, s.start, s."end", s.quote, NULL FROM actor a JOIN statement s ON s.speaker = a.key WHERE a.id = $id
    UNION ALL
    SELECT article, start, "end", quote, NULL FROM statement WHERE id = $id)
SELECT t.id, t.title, t.publishedAt, p.name, q.start, q."end", q.quote,
  CASE WHEN q.assertedBy IS NOT NULL THEN coalesce(x.name, 'unknown') END AS asserter
FROM quoted q
JOIN article t ON t.key = q.article
LEFT JOIN publisher p ON p.key = t.publisher
LEFT JOIN statement s ON s.key = q.assertedBy
LEFT JOIN actor x ON x.key = s.speaker
ORDER BY t.publishedAt NULLS LAST, t.id, q.start, q."end", q.quote, asserter NULLS LAST
LIMIT $limit;
