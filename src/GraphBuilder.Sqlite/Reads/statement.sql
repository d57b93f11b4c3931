SELECT speaker, kind, content, cue, attitude, saidOn, confidence,
  (SELECT CAST(json_group_array(actor ORDER BY actor) AS BLOB) FROM statement_mention WHERE statement = s.id) AS mentions,
  within,
  (SELECT CAST(json_group_array(relationship ORDER BY relationship) AS BLOB) FROM statement_claim WHERE statement = s.id) AS claims,
  article
FROM statement s
WHERE id = $id;
