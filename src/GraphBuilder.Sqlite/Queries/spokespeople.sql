WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT x.name AS speaker, x.kind, CAST(x.sectors AS BLOB) AS sectors,
  (SELECT CAST(json_group_array(office) AS BLOB)
   FROM (SELECT DISTINCT m.office FROM mentioned_in m JOIN actor b ON b.id = m.body WHERE m.actor = x.key ORDER BY m.office)) AS offices,
  count(*) AS statements, min(day) AS first, max(day) AS last, x.id AS actor
FROM statement_row s JOIN actor x ON x.key = s.speakerKey
WHERE s.speakerKey IN side
GROUP BY x.key
ORDER BY statements DESC, x.id
LIMIT CAST($limit AS INTEGER);
