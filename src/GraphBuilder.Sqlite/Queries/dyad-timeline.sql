WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT day, actor, event, mode, recipient, polarity, modality, score, confidence, articles, independent, assertedBy, quote, relationship
FROM relationship_row
WHERE ((actorKey IN side_a AND recipientKey IN side_b) OR (actorKey IN side_b AND recipientKey IN side_a))
  AND ($from IS NULL OR day >= substr($from, 1, length(day))) AND ($to IS NULL OR day <= substr($to, 1, length(day)))
ORDER BY day NULLS LAST, relationship
LIMIT CAST($limit AS INTEGER);
