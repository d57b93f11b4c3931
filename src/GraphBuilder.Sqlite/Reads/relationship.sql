SELECT a.id AS actor, r.event, r.mode, b.id AS recipient, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score, CAST(r.contexts AS BLOB) AS contexts, r.place,
  r.reciprocal, r.confidence, r.articleCount, r.independentCount
FROM relationship r
JOIN actor a ON a.key = r.actor
LEFT JOIN actor b ON b.key = r.recipient
WHERE r.id = $id;
