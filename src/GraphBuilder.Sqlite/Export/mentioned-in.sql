-- Of a selected article, whoever has a part in what was selected of it.
WITH page AS MATERIALIZED (
  SELECT t.key, t.id FROM article t
  WHERE t.id > $after AND EXISTS (SELECT 1 FROM mentioned_in m WHERE m.article = t.key) AND ($all OR {article})
  ORDER BY t.id LIMIT $limit)
SELECT x.id, page.id, m.count, m.names, m.name, m.kind, m.country, m.sectors, m.wikidata,
  iif(m.body IS NULL, NULL, m.office), m.body, iif(m.body IS NULL, NULL, m.since), iif(m.body IS NULL, NULL, m.until)
FROM page
JOIN mentioned_in m ON m.article = page.key
JOIN actor x ON x.key = m.actor
WHERE $all
  OR EXISTS (SELECT 1 FROM evidence e JOIN relationship r ON r.key = e.relationship WHERE e.article = page.key AND x.key IN (r.actor, r.recipient) AND {relationship})
  OR EXISTS (SELECT 1 FROM statement s WHERE s.article = page.key AND s.speaker = x.key AND {statement})
  OR EXISTS (SELECT 1 FROM statement s JOIN statement_mention n ON n.statement = s.key WHERE s.article = page.key AND n.actor = x.key AND {own})
ORDER BY page.id, x.id;
