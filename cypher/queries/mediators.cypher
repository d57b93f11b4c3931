// Who stands between two sides
:param a => 'country/XKX';
:param b => 'country/SRB';
:param from => null;
:param to => null;
:param limit => 50;
MATCH (side:Actor)
WHERE (side.id = $a OR side.country = split($a, 'country/')[1]) OR (side.id = $b OR side.country = split($b, 'country/')[1])
MATCH (side)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(x:Actor)
WHERE NOT coalesce(x.id IN [$a, $b] OR x.country IN [split($a, 'country/')[1], split($b, 'country/')[1]], false)
  AND r.polarity = 'affirmed' AND r.modality = 'actual' AND (r.quad <= 2 OR r.event = 'REQUEST')
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH x, r, (side.id = $a OR side.country = split($a, 'country/')[1]) AS withA, (side.id = $b OR side.country = split($b, 'country/')[1]) AS withB
WITH x, sum(CASE WHEN withA THEN 1 ELSE 0 END) AS withA, sum(CASE WHEN withB THEN 1 ELSE 0 END) AS withB,
  sum(CASE WHEN r.mode = 'third-party' THEN 1 ELSE 0 END) AS thirdParty, min(r.date) AS first, max(r.date) AS last
WHERE withA > 0 AND withB > 0
RETURN x.name AS mediator, x.kind AS kind, withA, withB, thirdParty, first, last, x.id AS actor
ORDER BY withA + withB DESC, actor
LIMIT toInteger($limit)
