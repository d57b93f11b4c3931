// What it is about between two sides
:param a => 'country/TUR';
:param b => 'country/SYR';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (x:Actor)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)
WHERE x.id = $a OR x.country = split($a, 'country/')[1]
WITH DISTINCT r
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
WITH r, actor, recipient
WHERE ($b IS NULL OR any(x IN [actor, recipient] WHERE x.id = $b OR x.country = split($b, 'country/')[1]))
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
UNWIND r.contexts AS context
RETURN context, count(*) AS relationships, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
  sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
  round(avg(r.score), 3) AS score, min(r.date) AS first, max(r.date) AS last
ORDER BY relationships DESC, context
LIMIT toInteger($limit)
