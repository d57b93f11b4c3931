// Which pairs of actors are busiest
:param from => '2022-12-01';
:param to => '2022-12-31';
:param limit => 200;
// One actor after the other, so that the server holds the pairs of one.
MATCH (a:Actor)
CALL (a) {
  MATCH (a)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(b:Actor)
  WHERE a.id < b.id AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
  RETURN b, count(*) AS relationships, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
    sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict, round(avg(r.score), 3) AS score, min(r.date) AS first, max(r.date) AS last
}
RETURN a.name AS a, b.name AS b, relationships, cooperation, conflict, score, first, last, a.id AS aId, b.id AS bId
ORDER BY relationships DESC, aId, bId
LIMIT toInteger($limit)
