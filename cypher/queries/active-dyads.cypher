// Which pairs of actors are busiest
:param from => null;
:param to => null;
MATCH (x:Actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(y:Actor)
WHERE ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
WITH r, CASE WHEN x.id <= y.id THEN [x, y] ELSE [y, x] END AS pair
WITH pair[0] AS a, pair[1] AS b, count(*) AS relationships, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
  avg(r.score) AS score, min(r.date) AS first, max(r.date) AS last
RETURN a.name AS a, b.name AS b, relationships, cooperation, relationships - cooperation AS conflict, score, first, last, a.id AS aId, b.id AS bId
ORDER BY relationships DESC, aId, bId
