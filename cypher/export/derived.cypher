// A page of actors with what is said to have happened from them to others, of one type of event.
MATCH (x:Actor)
WHERE x.id > $after AND EXISTS {
  MATCH (x)-[:ACTOR_IN]->(r:Relationship)
  WHERE r.event = $type AND r.polarity = 'affirmed' AND r.modality = 'actual' AND r.recipient IS NOT NULL AND ($all OR {relationship})
}
WITH x ORDER BY x.id LIMIT $limit
MATCH (x)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(y:Actor)
WHERE r.event = $type AND r.polarity = 'affirmed' AND r.modality = 'actual' AND ($all OR {relationship})
RETURN x.id, y.id, count(*), min(r.date), max(r.date), round(avg(r.score), 3), true ORDER BY x.id, y.id
