WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT x.name, x.kind, x.country, count(*) AS articles, sum(m.count) AS mentions, x.id AS actor
FROM mentioned_in m JOIN actor x ON x.key = m.actor
WHERE m.count > 0 AND m.actor NOT IN side
  AND m.article IN (SELECT article FROM mentioned_in WHERE actor IN side AND count > 0)
GROUP BY m.actor
ORDER BY articles DESC, mentions DESC, x.id
LIMIT CAST($limit AS INTEGER);
