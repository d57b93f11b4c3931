WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT s.day, r.name AS reporter, s.speaker, s.attitude, s.content, s.publisher, s.title, s.statement, o.id AS within, s.article
FROM statement_row s
JOIN statement i ON i.key = s.key
JOIN statement o ON o.key = i.within
LEFT JOIN actor r ON r.key = o.speaker
WHERE (s.speakerKey IS NULL OR s.speakerKey IS NOT o.speaker)
  AND ($actor IS NULL OR s.speakerKey IN side OR o.speaker IN side)
ORDER BY s.day NULLS LAST, s.article, s.statement
LIMIT CAST($limit AS INTEGER);
