SELECT day, actor, event, mode, recipient, polarity, modality, score, confidence, articles, independent, assertedBy, quote, relationship
FROM relationship_row
WHERE independent >= CAST($min AS INTEGER)
  AND ($from IS NULL OR day >= substr($from, 1, length(day))) AND ($to IS NULL OR day <= substr($to, 1, length(day)))
ORDER BY independent DESC, day NULLS LAST, relationship
LIMIT CAST($limit AS INTEGER);
