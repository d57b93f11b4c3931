-- The evidence behind a node: a relationship's own, an article's or actor's statements and relationships, a statement's one quote.
WITH
  relevant AS (
    SELECT key FROM relationship WHERE id = $id
    UNION
    SELECT r.key FROM actor a JOIN relationship r ON r.actor = a.key OR r.recipient = a.key WHERE a.id = $id),
  quoted AS (
    SELECT articleKey, start, "end", quote, CASE WHEN statement IS NOT NULL THEN assertedBy END AS assertedBy
    FROM evidence_row
    WHERE relationshipKey IN relevant OR articleKey = (SELECT key FROM article WHERE id = $id)
    UNION ALL
    SELECT article, start, "end", quote, NULL
    FROM statement
    WHERE id = $id OR article = (SELECT key FROM article WHERE id = $id) OR speaker = (SELECT key FROM actor WHERE id = $id))
SELECT t.id, t.title, t.publishedAt, p.name, q.start, q."end", q.quote, q.assertedBy
FROM quoted q
JOIN article t ON t.key = q.articleKey
LEFT JOIN publisher p ON p.key = t.publisher
ORDER BY t.publishedAt NULLS LAST, t.id, q.start, q."end", q.quote, q.assertedBy NULLS LAST
LIMIT $limit;
