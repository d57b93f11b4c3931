// What one side alone claims
:param actor => 'country/RUS';
:param limit => 200;
MATCH (side:Actor)
WHERE side.id = $actor OR side.country = split($actor, 'country/')[1]
MATCH (side)-[:MADE]->(:Statement)-[:CLAIMS]->(r:Relationship)
WITH DISTINCT r
WHERE NOT EXISTS {
  MATCH (r)-[evidence:EVIDENCED_BY]->()
  WHERE NOT EXISTS {
    MATCH (speaker:Actor)-[:MADE]->(:Statement {id: evidence.assertedBy})
    WHERE speaker.id = $actor OR speaker.country = split($actor, 'country/')[1]
  }
}
WITH r
ORDER BY r.date, r.id
LIMIT toInteger($limit)
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.polarity AS polarity, r.modality AS modality,
  r.confidence AS confidence, r.articleCount AS articles,
  COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->()
    MATCH (speaker)-[:MADE]->(:Statement {id: evidence.assertedBy})
    RETURN DISTINCT speaker.name AS name ORDER BY name
  } AS assertedBy,
  head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  }) AS quote,
  r.id AS relationship
ORDER BY day, relationship
