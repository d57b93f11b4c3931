// Who has changed course
:param actor => 'country/COD';
:param toward => null;
:param from => null;
:param to => null;
:param limit => 200;
MATCH (actor:Actor)
WHERE actor.id = $actor OR actor.country = split($actor, 'country/')[1]
MATCH (actor)-[:ACTOR_IN]->(r:Relationship)-[:RECIPIENT]->(recipient:Actor)
WHERE ($toward IS NULL OR recipient.id = $toward OR recipient.country = split($toward, 'country/')[1])
  AND r.polarity = 'affirmed' AND r.modality = 'actual' AND r.date IS NOT NULL AND abs(r.score) >= 2
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH actor, recipient, r ORDER BY r.date, r.id
WITH actor, recipient, collect(r) AS acts
UNWIND range(1, size(acts) - 1) AS i
WITH actor, recipient, acts[i - 1] AS before, acts[i] AS r
WHERE before.score * r.score < 0
WITH actor, recipient, before, r
ORDER BY r.date, r.id
LIMIT toInteger($limit)
RETURN r.date AS day, actor.name AS actor, r.event AS event, recipient.name AS recipient, r.score AS score,
  before.date AS beforeDay, before.event AS beforeEvent, before.score AS beforeScore,
  head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  }) AS quote,
  r.id AS relationship, before.id AS earlier
ORDER BY day, relationship
