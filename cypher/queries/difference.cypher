// What has changed between two days
:param since => '2022-12-01';
:param until => '2023-06-30';
:param actor => null;
:param limit => 200;
CALL () {
  WITH $actor AS side
  WHERE side IS NULL
  MATCH (r:Relationship)
  RETURN r
  UNION ALL
  MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)
  WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
  RETURN DISTINCT r
}
MATCH (x:Actor)-[:ACTOR_IN]->(r)-[:RECIPIENT]->(y:Actor)
WHERE x <> y
MATCH (r)-[:EVIDENCED_BY]->(article:Article)
WITH r, x, y, min(left(article.publishedAt, 10)) AS reported
WHERE reported <= $until
WITH r, reported, CASE WHEN x.id <= y.id THEN [x, y] ELSE [y, x] END AS pair
WITH pair[0] AS a, pair[1] AS b, sum(CASE WHEN reported <= $since THEN 1 ELSE 0 END) AS before, count(*) AS after,
  round(avg(CASE WHEN reported <= $since THEN r.score END), 3) AS scoreBefore, round(avg(r.score), 3) AS scoreAfter
WHERE after > before
RETURN a.name AS a, b.name AS b, before, after, after - before AS added, scoreBefore, scoreAfter, a.id AS aId, b.id AS bId
ORDER BY added DESC, aId, bId
LIMIT toInteger($limit)
