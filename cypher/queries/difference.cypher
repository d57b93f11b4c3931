// What has changed between two days
:param since => '2022-12-01';
:param until => '2023-06-30';
:param actor => null;
:param limit => 200;
// One actor after the other, so that the server holds the pairs of one; a pair within the side comes once.
MATCH (x:Actor)
WHERE $actor IS NULL OR x.id = $actor OR x.country = split($actor, 'country/')[1]
CALL (x) {
  MATCH (x)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(y:Actor)
  WHERE (x.id < y.id OR NOT coalesce($actor IS NULL OR y.id = $actor OR y.country = split($actor, 'country/')[1], false))
  MATCH (r)-[:EVIDENCED_BY]->(article:Article)
  WITH r, y, min(left(article.publishedAt, 10)) AS reported
  WHERE reported <= $until
  WITH y, sum(CASE WHEN reported <= $since THEN 1 ELSE 0 END) AS before, count(*) AS after,
    round(avg(CASE WHEN reported <= $since THEN r.score END), 3) AS scoreBefore, round(avg(r.score), 3) AS scoreAfter
  WHERE after > before
  RETURN CASE WHEN x.id <= y.id THEN [x, y] ELSE [y, x] END AS pair, before, after, scoreBefore, scoreAfter
}
WITH pair[0] AS a, pair[1] AS b, before, after, scoreBefore, scoreAfter
RETURN a.name AS a, b.name AS b, before, after, after - before AS added, scoreBefore, scoreAfter, a.id AS aId, b.id AS bId
ORDER BY added DESC, aId, bId
LIMIT toInteger($limit)
