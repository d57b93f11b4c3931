// What was said about a side
:param actor => 'country/SYR';
:param limit => 1000;
MATCH (x:Actor)
WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
MATCH (x)<-[:MENTIONS]-(s:Statement)
WITH DISTINCT s
MATCH (s)-[report:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(s)
RETURN coalesce(s.saidOn, left(article.publishedAt, 10)) AS day, speaker.name AS speaker, s.attitude AS attitude, s.kind AS kind, s.cue AS cue,
  s.content AS content,
  publisher.name AS publisher, article.title AS title, report.start AS start, report.end AS end, s.id AS statement, article.id AS article
ORDER BY day, article, start, statement
LIMIT toInteger($limit)
