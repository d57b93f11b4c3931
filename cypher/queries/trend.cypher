// Better or worse, month by month
:param a => 'country/XKX';
:param b => 'country/SRB';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (actor:Actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE ((actor.id = $a OR actor.country = split($a, 'country/')[1]) AND (recipient.id = $b OR recipient.country = split($b, 'country/')[1])
    OR (actor.id = $b OR actor.country = split($b, 'country/')[1]) AND (recipient.id = $a OR recipient.country = split($a, 'country/')[1]))
  AND r.polarity = 'affirmed' AND r.modality = 'actual'
  AND size(r.date) >= 7
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
RETURN left(r.date, 7) AS month, count(*) AS acts, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
  sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict, round(avg(r.score), 3) AS score
ORDER BY month
LIMIT toInteger($limit)
