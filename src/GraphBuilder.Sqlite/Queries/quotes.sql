WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  side_about AS (SELECT key FROM actor WHERE id = $about OR (country = substr($about, 9) AND $about GLOB 'country/*'))
SELECT day, speaker, content,
  (SELECT CAST(json_group_array(name) AS BLOB)
   FROM (SELECT DISTINCT x.name FROM statement_mention m JOIN actor x ON x.key = m.actor WHERE m.statement = s.key ORDER BY x.name)) AS about,
  cue, publisher, title, start, "end", statement, article
FROM statement_row s
WHERE speakerKey IN side AND kind IN ('direct', 'mixed')
  AND ($about IS NULL OR EXISTS (SELECT 1 FROM statement_mention m WHERE m.statement = s.key AND m.actor IN side_about))
ORDER BY day NULLS LAST, article, start, statement
LIMIT CAST($limit AS INTEGER);
