-- The evidence behind a node: a relationship's own, an article's or actor's statements and relationships, a statement's one quote.
WITH quoted AS (
  SELECT article, start, "end", quote, CASE WHEN statement IS NOT NULL THEN assertedBy END AS assertedBy FROM evidence_row WHERE relationship = $id OR article = $id
  UNION ALL
  SELECT e.article, e.start, e."end", e.quote, CASE WHEN e.statement IS NOT NULL THEN e.assertedBy END
  FROM relationship r JOIN evidence_row e ON e.relationship = r.id
  WHERE r.actor = $id OR r.recipient = $id
  UNION ALL
  SELECT article, start, "end", quote, NULL FROM statement WHERE id = $id OR article = $id OR speaker = $id)
SELECT q.article, t.title, t.publishedAt, p.name, q.start, q."end", q.quote, q.assertedBy
FROM quoted q
JOIN article t ON t.id = q.article
LEFT JOIN publisher p ON p.id = t.publisher
ORDER BY t.publishedAt NULLS LAST, q.article, q.start, q."end", q.quote, q.assertedBy
LIMIT $limit;
