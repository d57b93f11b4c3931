SELECT actor, event, mode, recipient, date, datePrecision, polarity, modality, quad, score, CAST(contexts AS BLOB) AS contexts, place, reciprocal, confidence,
  articleCount, independentCount
FROM relationship
WHERE id = $id;
