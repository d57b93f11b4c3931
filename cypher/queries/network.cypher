// Who is around a side
:param actor => 'country/SRB';
:param neighbours => 15;
:param from => null;
:param to => null;
:param limit => 200;
CALL () {
  MATCH (side:Actor)
  WHERE side.id = $actor OR side.country = split($actor, 'country/')[1]
  RETURN collect(side) AS sides
}
CALL () {
  MATCH (side:Actor)
  WHERE side.id = $actor OR side.country = split($actor, 'country/')[1]
  MATCH (side)-[:ACTOR_IN|RECIPIENT]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(x:Actor)
  WHERE NOT coalesce(x.id = $actor OR x.country = split($actor, 'country/')[1], false) AND r.polarity = 'affirmed' AND r.modality = 'actual'
    AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
  WITH x, count(r) AS acts
  ORDER BY acts DESC, x.id
  LIMIT toInteger($neighbours)
  RETURN collect(x) AS ring
}
WITH sides + ring AS around
UNWIND around AS actor
MATCH (actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE recipient IN around AND actor <> recipient AND r.polarity = 'affirmed' AND r.modality = 'actual'
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
RETURN actor.name AS actor, recipient.name AS recipient, count(*) AS acts, sum(CASE WHEN r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
  sum(CASE WHEN r.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
  round(avg(r.score), 3) AS score, min(r.date) AS first, max(r.date) AS last, actor.id AS actorId, recipient.id AS recipientId
ORDER BY acts DESC, actorId, recipientId
LIMIT toInteger($limit)
