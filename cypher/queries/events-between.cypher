// What kinds of things they do to each other
:param a => 'country/XKX';
:param b => 'country/SRB';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (actor:Actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE ((actor.id = $a OR actor.country = split($a, 'country/')[1]) AND (recipient.id = $b OR recipient.country = split($b, 'country/')[1])
    OR (actor.id = $b OR actor.country = split($b, 'country/')[1]) AND (recipient.id = $a OR recipient.country = split($a, 'country/')[1]))
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH r, (actor.id = $a OR actor.country = split($a, 'country/')[1]) AND (recipient.id = $b OR recipient.country = split($b, 'country/')[1]) AS byA,
  (actor.id = $b OR actor.country = split($b, 'country/')[1]) AND (recipient.id = $a OR recipient.country = split($a, 'country/')[1]) AS byB
RETURN r.event AS event, sum(CASE WHEN byA THEN 1 ELSE 0 END) AS byA, sum(CASE WHEN byB THEN 1 ELSE 0 END) AS byB,
  sum(CASE WHEN r.polarity = 'negated' THEN 1 ELSE 0 END) AS negated, sum(CASE WHEN r.modality = 'future' THEN 1 ELSE 0 END) AS future,
  min(r.date) AS first, max(r.date) AS last
ORDER BY byA + byB DESC, event
LIMIT toInteger($limit)
