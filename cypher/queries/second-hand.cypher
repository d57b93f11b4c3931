// Who reports what others have said
:param actor => null;
:param limit => 200;
MATCH (s:Statement)-[:WITHIN]->(outer:Statement)
MATCH (s)-[:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(s)
OPTIONAL MATCH (reporter:Actor)-[:MADE]->(outer)
WITH s, outer, article, speaker, reporter
WHERE (speaker IS NULL OR reporter IS NULL OR speaker.id <> reporter.id)
  AND ($actor IS NULL OR any(x IN [speaker, reporter] WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]))
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN coalesce(s.saidOn, left(article.publishedAt, 10)) AS day, reporter.name AS reporter, speaker.name AS speaker, s.attitude AS attitude,
  s.content AS content,
  publisher.name AS publisher, article.title AS title, s.id AS statement, outer.id AS within, article.id AS article
ORDER BY day, article, statement
LIMIT toInteger($limit)
