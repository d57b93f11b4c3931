WITH RECURSIVE
  -- The plus signs say that actor and recipient are what to look up.
  done AS NOT MATERIALIZED (
    SELECT actor AS x, recipient AS y, event, score FROM relationship WHERE +polarity = 'affirmed' AND +modality = 'actual' AND recipient IS NOT NULL),
  -- How long the shortest chain is, is found where the ways from both ends meet, three links from the one and two from the other; no further than it must be.
  beside_a AS MATERIALIZED (SELECT y AS key FROM actor a JOIN done ON x = a.key WHERE id = $a UNION SELECT x FROM actor a JOIN done ON y = a.key WHERE id = $a),
  beside_b AS MATERIALIZED (SELECT y AS key FROM actor b JOIN done ON x = b.key WHERE id = $b UNION SELECT x FROM actor b JOIN done ON y = b.key WHERE id = $b),
  most AS MATERIALIZED (
    SELECT CASE
      WHEN (SELECT key FROM actor WHERE id = $b) IN beside_a THEN 1
      WHEN EXISTS (SELECT 1 FROM beside_a JOIN beside_b USING (key)) THEN 2
      ELSE 5 END AS links),
  near_a (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $a AND $a <> $b
    UNION
    SELECT l.y, far + 1 FROM near_a p CROSS JOIN done l ON l.x = p.key WHERE far < (SELECT (links + 1) / 2 FROM most)
    UNION
    SELECT l.x, far + 1 FROM near_a p CROSS JOIN done l ON l.y = p.key WHERE far < (SELECT (links + 1) / 2 FROM most)),
  near_b (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $b AND $a <> $b
    UNION
    SELECT l.y, far + 1 FROM near_b p CROSS JOIN done l ON l.x = p.key WHERE far < (SELECT links / 2 FROM most)
    UNION
    SELECT l.x, far + 1 FROM near_b p CROSS JOIN done l ON l.y = p.key WHERE far < (SELECT links / 2 FROM most)),
  shortest AS MATERIALIZED (SELECT min(a.far + b.far) AS links FROM near_a a JOIN near_b b ON b.key = a.key),
  from_a (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $a AND $a <> $b
    UNION
    SELECT l.y, far + 1 FROM from_a p CROSS JOIN done l ON l.x = p.key WHERE far + 1 < (SELECT links FROM shortest)
    UNION
    SELECT l.x, far + 1 FROM from_a p CROSS JOIN done l ON l.y = p.key WHERE far + 1 < (SELECT links FROM shortest)),
  from_b (key, far) AS (
    SELECT key, 0 FROM actor WHERE id = $b AND $a <> $b
    UNION
    SELECT l.y, far + 1 FROM from_b p CROSS JOIN done l ON l.x = p.key WHERE far + 1 < (SELECT links FROM shortest)
    UNION
    SELECT l.x, far + 1 FROM from_b p CROSS JOIN done l ON l.y = p.key WHERE far + 1 < (SELECT links FROM shortest)),
  before AS MATERIALIZED (SELECT key, min(far) AS far FROM from_a GROUP BY key),
  after AS MATERIALIZED (SELECT key, min(far) AS far FROM from_b GROUP BY key),
  chain AS MATERIALIZED (
    SELECT b.far + 1 AS step, l.x, l.y, event, score FROM before b CROSS JOIN done l ON l.x = b.key CROSS JOIN after a ON a.key = l.y
    WHERE b.far + 1 + a.far = (SELECT links FROM shortest)
    UNION ALL
    SELECT b.far + 1, l.y, l.x, event, score FROM before b CROSS JOIN done l ON l.y = b.key CROSS JOIN after a ON a.key = l.x
    WHERE l.x <> l.y AND b.far + 1 + a.far = (SELECT links FROM shortest))
SELECT step, x.name AS a, y.name AS b,
  (SELECT CAST(json_group_array(event) AS BLOB) FROM (SELECT DISTINCT event FROM chain o WHERE o.x = c.x AND o.y = c.y ORDER BY event)) AS events,
  count(*) AS acts, round(avg(score), 3) AS score, x.id AS aId, y.id AS bId
FROM chain c
JOIN actor x ON x.key = c.x
JOIN actor y ON y.key = c.y
GROUP BY step, c.x, c.y
ORDER BY step, aId, bId
LIMIT CAST($limit AS INTEGER);
