WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*')),
  act AS (
    SELECT key, score, min(score) OVER (ORDER BY date, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS lowest
    FROM relationship r
    WHERE ((r.actor IN side_a AND r.recipient IN side_b) OR (r.actor IN side_b AND r.recipient IN side_a))
      AND r.polarity = 'affirmed' AND r.modality = 'actual' AND r.date IS NOT NULL
      AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date))))
SELECT r.day, r.actor, r.event, r.mode, r.recipient, r.score, r.quote, r.relationship
FROM act a JOIN relationship_row r ON r.key = a.key
WHERE a.score < min(coalesce(a.lowest, 0), 0)
ORDER BY day, relationship
LIMIT CAST($limit AS INTEGER);
