WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  act AS (
    SELECT r.key, r.date, lag(r.date) OVER (PARTITION BY min(r.actor, r.recipient), max(r.actor, r.recipient) ORDER BY r.date, r.id) AS silentSince
    FROM relationship r
    WHERE r.actor <> r.recipient AND length(r.date) = 10 AND r.polarity = 'affirmed' AND r.modality = 'actual'
      AND ($actor IS NULL OR r.actor IN side OR r.recipient IN side))
SELECT r.day, r.actor, r.event, r.mode, r.recipient, a.silentSince, CAST(julianday(a.date) - julianday(a.silentSince) AS INTEGER) AS silence,
  r.quote, r.relationship
FROM act a JOIN relationship_row r ON r.key = a.key
WHERE silence >= CAST($days AS INTEGER)
ORDER BY silence DESC, r.day, relationship
LIMIT CAST($limit AS INTEGER);
