WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  -- The rows first, their words after: words are read for what is shown alone.
  found AS MATERIALIZED (
    SELECT no.key AS no, yes.key AS yes, no.date AS day, no.id AS denied, yes.date AS affirmedDay, yes.id AS affirmed
    FROM relationship no
    LEFT JOIN relationship yes ON yes.key IN (SELECT d.denied FROM denies d WHERE d.denial = no.key)
    WHERE no.polarity = 'negated'
      AND ($actor IS NULL OR no.actor IN side)
      AND ($from IS NULL OR no.date >= substr($from, 1, length(no.date))) AND ($to IS NULL OR no.date <= substr($to, 1, length(no.date)))
      AND EXISTS (SELECT 1 FROM evidence e WHERE e.relationship = no.key AND e.assertedBy IS NOT NULL)
    ORDER BY day NULLS LAST, denied, affirmedDay NULLS LAST, affirmed
    LIMIT CAST($limit AS INTEGER))
SELECT f.day, no.actor, no.event, no.mode, no.recipient, no.assertedBy AS deniedBy, no.quote AS deniedQuote, f.affirmedDay,
  (SELECT assertedBy FROM relationship_row WHERE key = f.yes) AS affirmedBy, (SELECT quote FROM relationship_row WHERE key = f.yes) AS affirmedQuote,
  f.denied, f.affirmed
FROM found f
JOIN relationship_row no ON no.key = f.no
ORDER BY f.day NULLS LAST, f.denied, f.affirmedDay NULLS LAST, f.affirmed;
