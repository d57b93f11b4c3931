SELECT r.id, x.id, r.event, r.mode, y.id, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score,
  r.contexts, r.place, r.reciprocal, r.confidence, r.articleCount, r.independentCount
FROM relationship r
JOIN actor x ON x.key = r.actor
LEFT JOIN actor y ON y.key = r.recipient
WHERE r.id > $after AND ($all OR {relationship})
ORDER BY r.id LIMIT $limit;
