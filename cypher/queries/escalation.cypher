// How far it has gone
:param a => 'country/XKX';
:param b => 'country/SRB';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (actor:Actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE ((actor.id = $a OR actor.country = split($a, 'country/')[1]) AND (recipient.id = $b OR recipient.country = split($b, 'country/')[1])
    OR (actor.id = $b OR actor.country = split($b, 'country/')[1]) AND (recipient.id = $a OR recipient.country = split($a, 'country/')[1]))
  AND r.polarity = 'affirmed' AND r.modality = 'actual' AND r.date IS NOT NULL
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH r ORDER BY r.date, r.id
WITH reduce(rungs = [], r IN collect(r) | CASE WHEN r.score < coalesce(last(rungs).score, 0) THEN rungs + [r] ELSE rungs END) AS rungs
UNWIND rungs AS r
MATCH (actor:Actor)-[:ACTOR_IN]->(r)-[:RECIPIENT]->(recipient:Actor)
RETURN r.date AS day, actor.name AS actor, r.event AS event, r.mode AS mode, recipient.name AS recipient, r.score AS score,
  head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  }) AS quote,
  r.id AS relationship
ORDER BY day, relationship
LIMIT toInteger($limit)
