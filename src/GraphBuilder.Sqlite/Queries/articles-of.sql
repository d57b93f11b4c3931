WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  mention AS (SELECT article, sum(count) AS mentions FROM mentioned_in WHERE actor IN side AND count > 0 GROUP BY article)
SELECT t.publishedAt, p.name AS publisher, t.title, m.mentions, t.url, t.id AS article
FROM mention m
JOIN article t ON t.key = m.article
LEFT JOIN publisher p ON p.key = t.publisher
ORDER BY publishedAt NULLS LAST, t.id
LIMIT CAST($limit AS INTEGER);
