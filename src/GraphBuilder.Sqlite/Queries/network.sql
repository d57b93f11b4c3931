WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  act AS (SELECT actor, recipient, quad, score, date FROM relationship r WHERE recipient IS NOT NULL AND r.polarity = 'affirmed'
    AND r.modality = 'actual' AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1,
      length(r.date)))),
  ring AS (
    SELECT x FROM (
      SELECT recipient AS x FROM act WHERE actor IN side
      UNION ALL
      SELECT actor FROM act WHERE recipient IN side)
    JOIN actor ON actor.key = x
    WHERE x NOT IN side
    GROUP BY x
    ORDER BY count(*) DESC, actor.id
    LIMIT CAST($neighbours AS INTEGER)),
  around AS (SELECT key FROM side UNION SELECT x FROM ring)
SELECT x.name AS actor, y.name AS recipient, count(*) AS acts, count(*) FILTER (WHERE r.quad <= 2) AS cooperation,
  count(*) FILTER (WHERE r.quad >= 3) AS conflict,
  round(avg(r.score), 3) AS score, min(r.date) AS first, max(r.date) AS last, x.id AS actorId, y.id AS recipientId
FROM act r
JOIN actor x ON x.key = r.actor
JOIN actor y ON y.key = r.recipient
WHERE r.actor IN around AND r.recipient IN around AND r.actor <> r.recipient
GROUP BY r.actor, r.recipient
ORDER BY acts DESC, actorId, recipientId
LIMIT CAST($limit AS INTEGER);
