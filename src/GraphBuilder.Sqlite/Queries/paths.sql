WITH RECURSIVE
  from_a (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $a AND $a <> $b
    UNION
    SELECT CASE r.actor WHEN p.key THEN r.recipient ELSE r.actor END, far + 1
    FROM from_a p JOIN relationship r ON r.actor = p.key OR r.recipient = p.key
    WHERE far < 5 AND r.recipient IS NOT NULL AND r.polarity = 'affirmed' AND r.modality = 'actual'),
  from_b (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $b AND $a <> $b
    UNION
    SELECT CASE r.actor WHEN p.key THEN r.recipient ELSE r.actor END, far + 1
    FROM from_b p JOIN relationship r ON r.actor = p.key OR r.recipient = p.key
    WHERE far < 5 AND r.recipient IS NOT NULL AND r.polarity = 'affirmed' AND r.modality = 'actual'),
  before AS (SELECT key, min(far) AS far FROM from_a GROUP BY key),
  after AS (SELECT key, min(far) AS far FROM from_b GROUP BY key),
  link AS (
    SELECT r.actor AS x, r.recipient AS y, r.event, r.score FROM relationship r WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
      AND r.recipient IS NOT NULL AND r.actor IN (SELECT key FROM before)
    UNION ALL
    SELECT r.recipient, r.actor, r.event, r.score FROM relationship r WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
      AND r.actor <> r.recipient AND r.recipient IN (SELECT key FROM before)),
  chain AS (
    SELECT b.far + 1 AS step, x, y, event, score
    FROM link l JOIN before b ON b.key = l.x JOIN after a ON a.key = l.y
    WHERE b.far + 1 + a.far = (SELECT far FROM before WHERE key = (SELECT key FROM actor WHERE id = $b)))
SELECT step, x.name AS a, y.name AS b,
  (SELECT CAST(json_group_array(event) AS BLOB) FROM (SELECT DISTINCT event FROM chain o WHERE o.x = c.x AND o.y = c.y ORDER BY event)) AS events,
  count(*) AS acts, round(avg(score), 3) AS score, x.id AS aId, y.id AS bId
FROM chain c
JOIN actor x ON x.key = c.x
JOIN actor y ON y.key = c.y
GROUP BY step, c.x, c.y
ORDER BY step, aId, bId
LIMIT CAST($limit AS INTEGER);
