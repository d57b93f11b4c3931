// What happened between two actors, day by day
:param a => 'country/TUR';
:param b => 'country/RUS';
:param from => '2022-12-01';
:param to => null;
:param limit => 1000;
MATCH (actor:Actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE ((actor.id = $a OR actor.country = split($a, 'country/')[1]) AND (recipient.id = $b OR recipient.country = split($b, 'country/')[1])
    OR (actor.id = $b OR actor.country = split($b, 'country/')[1]) AND (recipient.id = $a OR recipient.country = split($a, 'country/')[1]))
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH r, actor, recipient
ORDER BY r.date, r.id
LIMIT toInteger($limit)
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
ORDER BY day, relationship
