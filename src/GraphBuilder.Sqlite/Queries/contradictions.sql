WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*')),
  -- CROSS JOIN keeps the order of the tables: first the denials and refusals, which are few.
  pair AS MATERIALIZED (
    SELECT d.denied AS yes, n.key AS no FROM relationship n CROSS JOIN denies d ON d.denial = n.key WHERE n.polarity = 'negated'
    UNION
    SELECT y.key, n.key
    FROM relationship n
    CROSS JOIN relationship y ON (y.actor = n.actor AND y.recipient = n.recipient) OR (y.reciprocal AND y.actor = n.recipient AND y.recipient = n.actor)
    WHERE n.event = 'REJECT' AND n.polarity = 'affirmed' AND n.modality <> 'hypothetical'
      AND y.event = 'AGREE' AND y.polarity = 'affirmed' AND y.modality <> 'hypothetical' AND y.date = n.date)
SELECT yes.actor, yes.event, yes.recipient,
  yes.day AS affirmedDay, yes.assertedBy AS affirmedBy, yes.quote AS affirmedQuote,
  CASE no.polarity WHEN 'negated' THEN 'not ' ELSE '' END || no.event AS against,
  no.day AS deniedDay, no.assertedBy AS deniedBy, no.quote AS deniedQuote,
  yes.relationship AS affirmed, no.relationship AS denied
FROM pair p
CROSS JOIN relationship_row yes ON yes.key = p.yes
CROSS JOIN relationship_row no ON no.key = p.no
WHERE ($a IS NULL OR yes.actorKey IN side_a OR yes.recipientKey IN side_a)
  AND ($b IS NULL OR yes.actorKey IN side_b OR yes.recipientKey IN side_b)
  -- One voice that says both, the one article or the one side, contradicts nobody.
  AND 1 < (
    SELECT count(DISTINCT CASE WHEN e.assertedBy IS NULL THEN coalesce(u.id, t.id) ELSE coalesce(x.country, x.id, s.id) END)
    FROM evidence e
    JOIN article t ON t.key = e.article
    LEFT JOIN publisher u ON u.key = t.publisher
    LEFT JOIN statement s ON s.key = e.assertedBy
    LEFT JOIN actor x ON x.key = s.speaker
    WHERE e.relationship IN (p.yes, p.no))
ORDER BY affirmedDay NULLS LAST, deniedDay NULLS LAST, affirmed, denied
LIMIT CAST($limit AS INTEGER);
