// What is to come
:param actor => 'country/EUR';
:param from => null;
:param to => null;
:param limit => 200;
CALL () {
  WITH $actor AS side
  WHERE side IS NULL
  MATCH (r:Relationship {modality: 'future', polarity: 'affirmed'})
  RETURN r
  UNION ALL
  MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship {modality: 'future', polarity: 'affirmed'})
  WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
  RETURN DISTINCT r
}
WITH r
WHERE ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH r
ORDER BY r.date, r.id
LIMIT toInteger($limit)
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.polarity AS polarity, r.modality AS modality,
  r.articleCount AS articles,
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
ORDER BY day, relationship
