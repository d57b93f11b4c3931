// Who is in touch again after silence
:param days => 90;
:param actor => null;
:param limit => 200;
// One actor after the other, so that the server holds the acts of one; a pair within the side comes once.
MATCH (x:Actor)
WHERE $actor IS NULL OR x.id = $actor OR x.country = split($actor, 'country/')[1]
CALL (x) {
  MATCH (x)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(y:Actor)
  WHERE (x.id < y.id OR NOT coalesce($actor IS NULL OR y.id = $actor OR y.country = split($actor, 'country/')[1], false))
    AND size(r.date) = 10 AND r.polarity = 'affirmed' AND r.modality = 'actual'
  WITH y, r ORDER BY r.date, r.id
  WITH y, collect(r) AS acts
  UNWIND range(1, size(acts) - 1) AS i
  WITH acts[i] AS r, acts[i - 1].date AS silentSince
  WITH r, silentSince, duration.inDays(date(silentSince), date(r.date)).days AS silence
  WHERE silence >= toInteger($days)
  RETURN r, silentSince, silence
}
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
