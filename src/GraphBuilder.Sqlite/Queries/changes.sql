WITH
  -- CROSS JOIN keeps the order of the tables: first the articles of the period, by their index.
  candidate AS (
    SELECT key, (SELECT min(substr(t.publishedAt, 1, 10)) FROM evidence e JOIN article t ON t.key = e.article WHERE e.relationship = r.key) AS reported
    FROM relationship r
    WHERE key IN (
      SELECT e.relationship FROM article t CROSS JOIN evidence e ON e.article = t.key
      WHERE t.publishedAt >= $since AND substr(t.publishedAt, 1, 10) <= $until))
SELECT reported, day, actor, event, mode, recipient, polarity, modality, articles, assertedBy, quote, relationship
FROM candidate c JOIN relationship_row r ON r.key = c.key
WHERE reported BETWEEN $since AND $until
ORDER BY reported, relationship
LIMIT CAST($limit AS INTEGER);
