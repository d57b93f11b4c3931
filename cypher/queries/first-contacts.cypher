// Who is in touch again after silence
:param days => 90;
:param actor => null;
:param limit => 200;
CALL () {
  WITH $actor AS side
  WHERE side IS NULL
  MATCH (r:Relationship)
  RETURN r
  UNION ALL
  MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)
  WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
  RETURN DISTINCT r
}
MATCH (x:Actor)-[:ACTOR_IN]->(r)-[:RECIPIENT]->(y:Actor)
WHERE x <> y AND size(r.date) = 10 AND r.polarity = 'affirmed' AND r.modality = 'actual'
WITH r, CASE WHEN x.id <= y.id THEN [x.id, y.id] ELSE [y.id, x.id] END AS pair ORDER BY r.date, r.id
WITH pair, collect(r) AS acts
UNWIND range(1, size(acts) - 1) AS i
WITH acts[i] AS r, acts[i - 1].date AS silentSince
WITH r, silentSince, duration.inDays(date(silentSince), date(r.date)).days AS silence
WHERE silence >= toInteger($days)
WITH r, silentSince, silence
ORDER BY silence DESC, r.date, r.id
LIMIT toInteger($limit)
MATCH (actor:Actor)-[:ACTOR_IN]->(r)-[:RECIPIENT]->(recipient:Actor)
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, silentSince, silence,
  head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  }) AS quote,
  r.id AS relationship
ORDER BY silence DESC, day, relationship
