// Who speaks for a side
:param actor => 'country/TUR';
:param limit => 50;
MATCH (x:Actor)
WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
MATCH (x)-[:MADE]->(s:Statement)-[:REPORTED_IN]->(article:Article)
WITH x, count(*) AS statements, min(coalesce(s.saidOn, left(article.publishedAt, 10))) AS first, max(coalesce(s.saidOn, left(article.publishedAt,
  10))) AS last
RETURN x.name AS speaker, x.kind AS kind, x.sectors AS sectors,
  COLLECT { MATCH (x)-[held:HOLDS_OFFICE]->() RETURN DISTINCT held.office AS office ORDER BY office } AS offices, statements, first, last, x.id AS actor
ORDER BY statements DESC, actor
LIMIT toInteger($limit)
