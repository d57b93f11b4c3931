// How outlets differ
:param a => 'country/XKX';
:param b => 'country/SRB';
:param limit => 200;
CALL () {
  WITH $a AS side
  WHERE side IS NULL
  MATCH (r:Relationship)
  RETURN r
  UNION ALL
  MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)
  WHERE x.id = $a OR x.country = split($a, 'country/')[1]
  RETURN DISTINCT r
}
WITH r
WHERE $b IS NULL OR EXISTS {
  MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r)
  WHERE x.id = $b OR x.country = split($b, 'country/')[1]
}
MATCH (r)-[:EVIDENCED_BY]->(article:Article)-[:PUBLISHED_BY]->(publisher:Publisher)
WITH publisher, r, collect(DISTINCT article) AS articles
WITH publisher, count(*) AS relationships, sum(CASE WHEN size(articles) = r.articleCount THEN 1 ELSE 0 END) AS only,
  sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
  round(avg(r.score), 3) AS score, collect(articles) AS articles
RETURN publisher.name AS publisher, size(COLLECT { UNWIND articles AS some UNWIND some AS article RETURN DISTINCT article }) AS articles,
  relationships, only, cooperation, conflict, score, publisher.id AS publisherId
ORDER BY relationships DESC, publisherId
LIMIT toInteger($limit)
