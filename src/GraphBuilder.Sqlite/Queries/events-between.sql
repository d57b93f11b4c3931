WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT r.event, count(*) FILTER (WHERE r.actor IN side_a AND r.recipient IN side_b) AS byA, count(*) FILTER (WHERE r.actor IN side_b
  AND r.recipient IN side_a) AS byB,
  count(*) FILTER (WHERE r.polarity = 'negated') AS negated, count(*) FILTER (WHERE r.modality = 'future') AS future, min(r.date) AS first,
    max(r.date) AS last
FROM relationship r
WHERE ((r.actor IN side_a AND r.recipient IN side_b) OR (r.actor IN side_b AND r.recipient IN side_a))
  AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
GROUP BY r.event
ORDER BY byA + byB DESC, r.event
LIMIT CAST($limit AS INTEGER);
