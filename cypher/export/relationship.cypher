// A page of relationships.
MATCH (r:Relationship)
WHERE r.id > $after AND ($all OR {relationship})
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id, r.actor, r.event, r.mode, r.recipient, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score,
  r.contexts, r.place, r.reciprocal, r.confidence, r.articleCount, r.independentCount ORDER BY r.id
