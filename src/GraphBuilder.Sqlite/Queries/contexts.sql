WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT c.value AS context, count(*) AS relationships, count(*) FILTER (WHERE r.quad <= 2) AS cooperation, count(*) FILTER (WHERE r.quad >= 3) AS conflict,
  round(avg(r.score), 3) AS score, min(r.date) AS first, max(r.date) AS last
FROM relationship r, json_each(r.contexts) c
WHERE ($a IS NULL OR r.actor IN side_a OR r.recipient IN side_a)
  AND ($b IS NULL OR r.actor IN side_b OR r.recipient IN side_b)
  AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
GROUP BY context
ORDER BY relationships DESC, context
LIMIT CAST($limit AS INTEGER);
