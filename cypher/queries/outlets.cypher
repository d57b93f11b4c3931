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
CALL (r) {
  MATCH (r)-[:EVIDENCED_BY]->(article:Article)-[:PUBLISHED_BY]->(publisher:Publisher)
  WITH r, publisher, collect(DISTINCT article) AS articles
  RETURN publisher, articles, size(articles) = r.articleCount AS only
}
UNWIND range(0, size(articles) - 1) AS i
WITH publisher, articles[i] AS article, CASE i WHEN 0 THEN r END AS r, only
WITH publisher, count(DISTINCT article) AS articles, count(r) AS relationships, sum(CASE WHEN only AND r IS NOT NULL THEN 1 ELSE 0 END) AS only,
  sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict, round(avg(r.score), 3) AS score
RETURN publisher.name AS publisher, articles, relationships, only, cooperation, conflict, score, publisher.id AS publisherId
ORDER BY relationships DESC, publisherId
LIMIT toInteger($limit)
