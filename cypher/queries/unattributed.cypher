// What was said by nobody that has a name
:param from => '2022-12-01';
:param to => null;
:param limit => 200;
MATCH (s:Statement)-[report:REPORTED_IN]->(article:Article)
WHERE NOT EXISTS { (s)<-[:MADE]-() }
WITH s, report, article, coalesce(s.saidOn, left(article.publishedAt, 10)) AS day
WHERE ($from IS NULL OR day >= left($from, size(day))) AND ($to IS NULL OR day <= left($to, size(day)))
WITH s, report, article, day
ORDER BY day, article.id, report.start, s.id
LIMIT toInteger($limit)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN day, s.attitude AS attitude, s.kind AS kind, s.cue AS cue, s.content AS content, COUNT { (s)-[:CLAIMS]->() } AS claims,
  publisher.name AS publisher, article.title AS title, report.start AS start, report.end AS end, s.id AS statement, article.id AS article
ORDER BY day, article, start, statement
