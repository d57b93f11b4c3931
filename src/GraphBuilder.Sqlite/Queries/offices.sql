WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT x.name AS holder, h.office, b.name AS body, h.since, h.until, x.id AS holderId, b.id AS bodyId
FROM holds_office h
JOIN actor x ON x.key = h.actor
JOIN actor b ON b.id = h.body
WHERE h.actor IN side OR b.key IN side
ORDER BY h.since NULLS LAST, holderId, h.office, bodyId, h.until NULLS LAST
LIMIT CAST($limit AS INTEGER);
