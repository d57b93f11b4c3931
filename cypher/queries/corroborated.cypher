// What several independent articles report
:param min => 2;
:param from => null;
:param to => null;
:param limit => 200;
MATCH (r:Relationship)
WHERE r.independentCount >= toInteger($min)
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH r
ORDER BY r.independentCount DESC, r.date, r.id
LIMIT toInteger($limit)
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.polarity AS polarity, r.modality AS modality,
  r.score AS score, r.confidence AS confidence, r.articleCount AS articles, r.independentCount AS independent,
  COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->()
    OPTIONAL MATCH (speaker)-[:MADE]->(:Statement {id: evidence.assertedBy})
    RETURN DISTINCT CASE WHEN evidence.assertedBy IS NULL THEN 'article' ELSE coalesce(speaker.name, 'unknown') END AS name ORDER BY name
  } AS assertedBy,
  head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  }) AS quote,
  r.id AS relationship
ORDER BY independent DESC, day, relationship
