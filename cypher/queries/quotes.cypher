// What someone said word for word
:param actor => 'country/RUS';
:param about => null;
:param limit => 200;
MATCH (speaker:Actor)
WHERE speaker.id = $actor OR speaker.country = split($actor, 'country/')[1]
MATCH (speaker)-[:MADE]->(s:Statement)-[report:REPORTED_IN]->(article:Article)
WHERE s.kind IN ['direct', 'mixed'] AND ($about IS NULL OR EXISTS {
  MATCH (s)-[:MENTIONS]->(x:Actor)
  WHERE x.id = $about OR x.country = split($about, 'country/')[1]
})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN coalesce(s.saidOn, left(article.publishedAt, 10)) AS day, speaker.name AS speaker, s.content AS content,
  COLLECT { MATCH (s)-[:MENTIONS]->(x) RETURN DISTINCT x.name AS name ORDER BY name } AS about, s.cue AS cue,
  publisher.name AS publisher, article.title AS title, report.start AS start, report.end AS end, s.id AS statement, article.id AS article
ORDER BY day, article, start, statement
LIMIT toInteger($limit)
