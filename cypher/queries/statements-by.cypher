// What a side said
:param actor => 'country/TUR';
:param about => 'country/SYR';
:param limit => 1000;
MATCH (speaker:Actor)
WHERE speaker.id = $actor OR speaker.country = split($actor, 'country/')[1]
MATCH (speaker)-[:MADE]->(s:Statement)-[report:REPORTED_IN]->(article:Article)
WHERE $about IS NULL OR EXISTS {
  MATCH (s)-[:MENTIONS]->(x:Actor)
  WHERE x.id = $about OR x.country = split($about, 'country/')[1]
}
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN coalesce(s.saidOn, left(article.publishedAt, 10)) AS day, speaker.name AS speaker, s.attitude AS attitude, s.kind AS kind, s.cue AS cue,
  s.content AS content,
  publisher.name AS publisher, article.title AS title, report.start AS start, report.end AS end, s.id AS statement, article.id AS article
ORDER BY day, article, start, statement
LIMIT toInteger($limit)
