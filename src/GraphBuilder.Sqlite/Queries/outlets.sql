WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*')),
  report AS MATERIALIZED (
    SELECT r.key, r.quad, r.score, t.publisher, t.key AS article
    FROM relationship r
    JOIN evidence e ON e.relationship = r.key
    JOIN article t ON t.key = e.article
    WHERE ($a IS NULL OR r.actor IN side_a OR r.recipient IN side_a)
      AND ($b IS NULL OR r.actor IN side_b OR r.recipient IN side_b)
      AND t.publisher IS NOT NULL),
  told AS (
    SELECT key, quad, score, publisher,
      NOT EXISTS (SELECT 1 FROM evidence o JOIN article u ON u.key = o.article WHERE o.relationship = r.key AND u.publisher IS NOT r.publisher) AS only
    FROM report r
    GROUP BY key, publisher),
  reporting AS (SELECT publisher, count(DISTINCT article) AS articles FROM report GROUP BY publisher)
SELECT p.name AS publisher, o.articles,
  count(*) AS relationships, sum(only) AS only, count(*) FILTER (WHERE r.quad <= 2) AS cooperation, count(*) FILTER (WHERE r.quad >= 3) AS conflict,
  round(avg(r.score), 3) AS score, p.id AS publisherId
FROM told r JOIN publisher p ON p.key = r.publisher JOIN reporting o ON o.publisher = r.publisher
GROUP BY p.key
ORDER BY relationships DESC, p.id
LIMIT CAST($limit AS INTEGER);
