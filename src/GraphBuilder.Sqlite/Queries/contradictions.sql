WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*'))
SELECT yes.actor, yes.event, yes.recipient,
  yes.day AS affirmedDay, yes.assertedBy AS affirmedBy, yes.quote AS affirmedQuote,
  no.day AS deniedDay, no.assertedBy AS deniedBy, no.quote AS deniedQuote,
  yes.relationship AS affirmed, no.relationship AS denied
FROM relationship_row no
JOIN relationship_row yes ON yes.actorKey = no.actorKey AND yes.event = no.event AND yes.recipientKey IS no.recipientKey
WHERE no.polarity = 'negated' AND yes.polarity = 'affirmed'
  AND ($a IS NULL OR yes.actorKey IN side_a OR yes.recipientKey IN side_a)
  AND ($b IS NULL OR yes.actorKey IN side_b OR yes.recipientKey IN side_b)
ORDER BY affirmedDay NULLS LAST, deniedDay NULLS LAST, affirmed, denied;
