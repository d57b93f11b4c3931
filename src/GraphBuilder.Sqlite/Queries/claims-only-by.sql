WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT day, actor, event, mode, recipient, polarity, modality, confidence, articles, assertedBy, quote, relationship
FROM relationship_row r
WHERE key IN (SELECT c.relationship FROM statement s JOIN statement_claim c ON c.statement = s.key WHERE s.speaker IN side)
  AND NOT EXISTS (
    SELECT 1 FROM evidence e LEFT JOIN statement s ON s.key = e.assertedBy
    WHERE e.relationship = r.key AND (s.speaker IS NULL OR s.speaker NOT IN side))
ORDER BY day NULLS LAST, relationship
LIMIT CAST($limit AS INTEGER);
