// Where things happen
:param a => 'country/ARM';
:param b => null;
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
MATCH (actor:Actor)-[:ACTOR_IN]->(r)
WHERE r.place IS NOT NULL
OPTIONAL MATCH (r)-[:RECIPIENT]->(recipient:Actor)
WITH r, actor, recipient
WHERE $b IS NULL OR any(x IN [actor, recipient] WHERE x.id = $b OR x.country = split($b, 'country/')[1])
RETURN r.place AS place, count(*) AS relationships, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
  sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
  min(r.date) AS first, max(r.date) AS last
ORDER BY relationships DESC, place
LIMIT toInteger($limit)
