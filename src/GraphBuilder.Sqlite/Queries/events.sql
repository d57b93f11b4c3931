WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT day, actor, event, mode, recipient, polarity, modality, score, confidence, articles, independent, assertedBy, quote, relationship
FROM relationship_row
WHERE event = $event
  AND ($actor IS NULL OR actorKey IN side OR recipientKey IN side)
  AND ($from IS NULL OR day >= substr($from, 1, length(day))) AND ($to IS NULL OR day <= substr($to, 1, length(day)))
ORDER BY day NULLS LAST, relationship
LIMIT CAST($limit AS INTEGER);
