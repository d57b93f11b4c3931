WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT no.day, no.actor, no.event, no.mode, no.recipient, no.assertedBy AS deniedBy, no.quote AS deniedQuote,
  yes.day AS affirmedDay, yes.assertedBy AS affirmedBy, yes.quote AS affirmedQuote, no.relationship AS denied, yes.relationship AS affirmed
FROM relationship_row no
LEFT JOIN denies d ON d.denial = no.key
LEFT JOIN relationship_row yes ON yes.key = d.denied
WHERE no.polarity = 'negated'
  AND ($actor IS NULL OR no.actorKey IN side)
  AND ($from IS NULL OR no.day >= substr($from, 1, length(no.day))) AND ($to IS NULL OR no.day <= substr($to, 1, length(no.day)))
  AND EXISTS (SELECT 1 FROM evidence e WHERE e.relationship = no.key AND e.assertedBy IS NOT NULL)
ORDER BY no.day NULLS LAST, denied, affirmedDay NULLS LAST, affirmed
LIMIT CAST($limit AS INTEGER);
