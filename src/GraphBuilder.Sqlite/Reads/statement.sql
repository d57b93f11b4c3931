SELECT x.id AS speaker, s.kind, s.content, s.cue, s.attitude, s.saidOn, s.confidence,
  (SELECT CAST(json_group_array(a.id ORDER BY a.id) AS BLOB) FROM statement_mention m JOIN actor a ON a.key = m.actor WHERE m.statement = s.key) AS mentions,
  o.id AS within,
  (SELECT CAST(json_group_array(r.id ORDER BY r.id) AS BLOB) FROM statement_claim c JOIN relationship r ON r.key = c.relationship WHERE c.statement = s.key) AS claims,
  (SELECT CAST(json_group_array(id) AS BLOB)
   FROM (SELECT r.id FROM statement_denies d JOIN relationship r ON r.key = d.denied WHERE d.statement = s.key ORDER BY r.id)) AS denies,
  t.id AS article
FROM statement s
JOIN article t ON t.key = s.article
LEFT JOIN actor x ON x.key = s.speaker
LEFT JOIN statement o ON o.key = s.within
WHERE s.id = $id;
