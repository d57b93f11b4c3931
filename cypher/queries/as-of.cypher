// What was known on a day
:param actor => 'country/SRB';
:param day => '2023-06-14';
:param other => null;
:param limit => 200;
MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)
WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
WITH DISTINCT r
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
WITH r, actor, recipient
WHERE $other IS NULL OR any(x IN [actor, recipient] WHERE x.id = $other OR x.country = split($other, 'country/')[1])
CALL (r) {
  MATCH (r)-[evidence:EVIDENCED_BY]->(article:Article)
  WHERE left(article.publishedAt, 10) <= $day
  WITH evidence, article ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end
  RETURN min(left(article.publishedAt, 10)) AS reported, count(DISTINCT article) AS articles, head(collect(evidence.quote)) AS quote
}
WITH r, actor, recipient, reported, articles, quote
WHERE articles > 0
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.polarity AS polarity, r.modality AS modality,
  reported, articles, quote, r.id AS relationship
ORDER BY day, relationship
LIMIT toInteger($limit)
