// What was first reported in a period
:param since => '2022-12-12';
:param until => '2022-12-14';
:param limit => 1000;
MATCH (r:Relationship)-[:EVIDENCED_BY]->(article:Article)
WITH r, min(left(article.publishedAt, 10)) AS reported
WHERE reported >= $since AND reported <= $until
WITH r, reported
ORDER BY reported, r.id
LIMIT toInteger($limit)
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
RETURN reported, r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.polarity AS polarity,
  r.modality AS modality,
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
ORDER BY reported, relationship
