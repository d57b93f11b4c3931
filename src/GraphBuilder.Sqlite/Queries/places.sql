WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT r.place, count(*) AS relationships, count(*) FILTER (WHERE r.quad <= 2) AS cooperation, count(*) FILTER (WHERE r.quad >= 3) AS conflict,
  min(r.date) AS first, max(r.date) AS last
FROM relationship r
WHERE r.place IS NOT NULL
  AND ($a IS NULL OR r.actor IN side_a OR r.recipient IN side_a)
  AND ($b IS NULL OR r.actor IN side_b OR r.recipient IN side_b)
GROUP BY r.place
ORDER BY relationships DESC, r.place
LIMIT CAST($limit AS INTEGER);
