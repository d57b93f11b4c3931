// Who used these words
:param text => 'ceasefire';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (s:Statement)-[report:REPORTED_IN]->(article:Article)
WHERE toLower(s.content) CONTAINS toLower($text)
WITH s, report, article, coalesce(s.saidOn, left(article.publishedAt, 10)) AS day
WHERE ($from IS NULL OR day >= left($from, size(day))) AND ($to IS NULL OR day <= left($to, size(day)))
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(s)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN day, speaker.name AS speaker, s.attitude AS attitude, s.kind AS kind, s.cue AS cue, s.content AS content,
  publisher.name AS publisher, article.title AS title, report.start AS start, report.end AS end, s.id AS statement, article.id AS article
ORDER BY day, article, start, statement
LIMIT toInteger($limit)
