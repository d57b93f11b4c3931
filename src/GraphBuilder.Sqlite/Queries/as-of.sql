WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  side_other AS (SELECT key FROM actor WHERE id = $other OR (country = substr($other, 9) AND $other GLOB 'country/*')),
  known AS (
    SELECT e.relationship, min(substr(t.publishedAt, 1, 10)) AS reported, count(DISTINCT t.key) AS articles
    FROM relationship r
    JOIN evidence e ON e.relationship = r.key
    JOIN article t ON t.key = e.article
    WHERE (r.actor IN side OR r.recipient IN side)
      AND ($other IS NULL OR r.actor IN side_other OR r.recipient IN side_other)
      AND substr(t.publishedAt, 1, 10) <= $day
    GROUP BY e.relationship)
SELECT r.day, r.actor, r.event, r.mode, r.recipient, r.polarity, r.modality, k.reported, k.articles,
  (SELECT e.quote FROM evidence e JOIN article t ON t.key = e.article WHERE e.relationship = r.key AND substr(t.publishedAt, 1, 10) <= $day
   ORDER BY e.confidence DESC, t.id, e.start, e."end", e.number LIMIT 1) AS quote,
  r.relationship
FROM known k JOIN relationship_row r ON r.key = k.relationship
ORDER BY r.day NULLS LAST, r.relationship
LIMIT CAST($limit AS INTEGER);
