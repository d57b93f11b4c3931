WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT substr(r.date, 1, 7) AS month, count(*) AS acts, count(*) FILTER (WHERE r.quad <= 2) AS cooperation,
  count(*) FILTER (WHERE r.quad >= 3) AS conflict, round(avg(r.score), 3) AS score
FROM relationship r
WHERE ((r.actor IN side_a AND r.recipient IN side_b) OR (r.actor IN side_b AND r.recipient IN side_a))
  AND r.polarity = 'affirmed' AND r.modality = 'actual' AND length(r.date) >= 7
  AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
GROUP BY month
ORDER BY month
LIMIT CAST($limit AS INTEGER);
