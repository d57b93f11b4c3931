WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  side_toward AS (SELECT key FROM actor WHERE id = $toward OR (country = substr($toward, 9) AND $toward GLOB 'country/*')),
  act AS (
    SELECT r.key, r.score, lag(r.key) OVER pair AS before, lag(r.score) OVER pair AS beforeScore
    FROM relationship r
    WHERE r.actor IN side AND r.recipient IS NOT NULL AND ($toward IS NULL OR r.recipient IN side_toward)
      AND r.polarity = 'affirmed' AND r.modality = 'actual' AND r.date IS NOT NULL AND abs(r.score) >= 2
      AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
    WINDOW pair AS (PARTITION BY r.actor, r.recipient ORDER BY r.date, r.id))
SELECT r.day, r.actor, r.event, r.recipient, r.score, b.date AS beforeDay, b.event AS beforeEvent, b.score AS beforeScore, r.quote, r.relationship,
  b.id AS earlier
FROM act a
JOIN relationship_row r ON r.key = a.key
JOIN relationship b ON b.key = a.before
WHERE a.score * a.beforeScore < 0
ORDER BY r.day, relationship
LIMIT CAST($limit AS INTEGER);
