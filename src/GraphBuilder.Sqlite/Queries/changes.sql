WITH
  candidate AS (
    SELECT DISTINCT e.relationship
    FROM article t JOIN evidence e ON e.article = t.key
    WHERE t.publishedAt >= $since AND substr(t.publishedAt, 1, 10) <= $until),
  report AS (
    SELECT e.relationship, min(substr(t.publishedAt, 1, 10)) AS reported
    FROM candidate c JOIN evidence e ON e.relationship = c.relationship JOIN article t ON t.key = e.article
    GROUP BY e.relationship)
SELECT reported, day, actor, event, mode, recipient, polarity, modality, articles, assertedBy, quote, r.relationship
FROM report p JOIN relationship_row r ON r.key = p.relationship
WHERE reported BETWEEN $since AND $until
ORDER BY reported, r.relationship;
