SELECT s.id, s.kind, s.content, s.cue, s.attitude, s.confidence, s.start, s."end", s.quote, x.id, s.saidOn, o.id,
  (SELECT json_group_array(a.id ORDER BY a.id) FROM statement_mention m JOIN actor a ON a.key = m.actor WHERE m.statement = s.key),
  (SELECT json_group_array(r.id ORDER BY r.id) FROM statement_claim c JOIN relationship r ON r.key = c.relationship WHERE c.statement = s.key)
FROM statement s
LEFT JOIN actor x ON x.key = s.speaker
LEFT JOIN statement o ON o.key = s.within
WHERE s.article = (SELECT key FROM article WHERE id = $article)
ORDER BY s.id;
