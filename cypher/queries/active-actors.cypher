// Who does most
:param from => '2023-01-01';
:param to => null;
:param limit => 50;
MATCH (x:Actor)-[part:ACTOR_IN|RECIPIENT]-(r:Relationship)
WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
  AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
WITH x, r, type(part) = 'ACTOR_IN' AS does
RETURN x.name AS name, x.kind AS kind, x.country AS country, sum(CASE WHEN does THEN 1 ELSE 0 END) AS acts,
  sum(CASE WHEN does THEN 0 ELSE 1 END) AS received,
  sum(CASE WHEN does AND r.quad <= 2 THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN does AND r.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
  round(avg(CASE WHEN does THEN r.score END), 3) AS score, x.id AS actor
ORDER BY acts DESC, received DESC, actor
LIMIT toInteger($limit)
