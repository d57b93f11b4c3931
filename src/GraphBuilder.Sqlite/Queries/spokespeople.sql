WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT x.name AS speaker, x.kind, CAST(x.sectors AS BLOB) AS sectors,
  (SELECT CAST(json_group_array(office) AS BLOB) FROM (SELECT DISTINCT office FROM holds_office h WHERE h.actor = x.key ORDER BY office)) AS offices,
  count(*) AS statements, min(day) AS first, max(day) AS last, x.id AS actor
FROM statement_row s JOIN actor x ON x.key = s.speakerKey
WHERE s.speakerKey IN side
GROUP BY x.key
ORDER BY statements DESC, x.id
LIMIT CAST($limit AS INTEGER);
