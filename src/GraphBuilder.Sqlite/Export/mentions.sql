-- Of a statement that is selected for what it claims, those whom it mentions and who have a part in that. A row without an actor only moves the page on.
WITH page AS MATERIALIZED (
  SELECT s.key, s.id FROM statement s
  WHERE s.id > $after AND EXISTS (SELECT 1 FROM statement_mention m WHERE m.statement = s.key) AND ($all OR {statement})
  ORDER BY s.id LIMIT $limit)
SELECT page.id, x.id
FROM page
LEFT JOIN statement_mention m ON m.statement = page.key AND ($all
  OR EXISTS (SELECT 1 FROM statement s WHERE s.key = page.key AND {own})
  OR EXISTS (SELECT 1 FROM statement_claim c JOIN relationship r ON r.key = c.relationship WHERE c.statement = page.key AND m.actor IN (r.actor, r.recipient) AND {relationship}))
LEFT JOIN actor x ON x.key = m.actor
ORDER BY page.id, x.id;
