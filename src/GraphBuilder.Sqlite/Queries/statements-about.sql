WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*'))
SELECT day, speaker, attitude, kind, cue, content, publisher, title, start, "end", statement, article
FROM statement_row s
WHERE key IN (SELECT m.statement FROM statement_mention m WHERE m.actor IN side)
ORDER BY day NULLS LAST, article, start, statement
LIMIT CAST($limit AS INTEGER);
