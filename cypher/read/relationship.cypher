// The properties of a relationship.
MATCH (r:Relationship {id: $id})
RETURN r.actor AS actor, r.event AS event, r.mode AS mode, r.recipient AS recipient, r.date AS date, r.datePrecision AS datePrecision, r.polarity AS polarity,
  r.modality AS modality, r.quad AS quad, r.score AS score, r.contexts AS contexts, r.place AS place, r.reciprocal AS reciprocal, r.confidence AS confidence,
  r.articleCount AS articleCount, r.independentCount AS independentCount,
  COLLECT { MATCH (r)-[:DENIES]->(denied) RETURN denied.id ORDER BY denied.id } AS denies,
  COLLECT { MATCH (r)<-[:DENIES]-(denial:Relationship) RETURN denial.id ORDER BY denial.id } AS deniedBy
