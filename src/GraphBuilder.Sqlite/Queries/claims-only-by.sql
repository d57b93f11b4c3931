WITH
  side AS (SELECT id FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT day, actor, event, mode, recipient, polarity, modality, confidence, articles, assertedBy, quote, relationship
FROM relationship_row r
WHERE relationship IN (SELECT c.relationship FROM statement s JOIN statement_claim c ON c.statement = s.id WHERE s.speaker IN side)
  AND NOT EXISTS (
    SELECT 1 FROM evidence e LEFT JOIN statement s ON s.id = e.assertedBy
    WHERE e.relationship = r.relationship AND (s.speaker IS NULL OR s.speaker NOT IN side))
ORDER BY day NULLS LAST, relationship;
