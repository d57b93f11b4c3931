// By which ways two actors are connected
:param a => 'country/SYR';
:param b => 'country/USA';
:param limit => 200;
MATCH (a:Actor {id: $a}), (b:Actor {id: $b})
WHERE a <> b
MATCH path = allShortestPaths((a)-[:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|
    PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT*..5]-(b))
UNWIND range(1, length(path)) AS step
WITH DISTINCT step, nodes(path)[step - 1] AS x, nodes(path)[step] AS y
CALL (x, y) {
  MATCH (r:Relationship {actor: x.id, recipient: y.id})
  WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
  RETURN r
  UNION
  MATCH (r:Relationship {actor: y.id, recipient: x.id})
  WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
  RETURN r
}
WITH step, x, y, r ORDER BY r.event
RETURN step, x.name AS a, y.name AS b, collect(DISTINCT r.event) AS events, count(*) AS acts, round(avg(r.score), 3) AS score, x.id AS aId, y.id AS bId
ORDER BY step, aId, bId
LIMIT toInteger($limit)
