-- A page is cut between statements, never within one.
WITH page AS MATERIALIZED (
  SELECT s.key, s.id FROM statement s
  WHERE s.id > $after
    AND EXISTS (SELECT 1 FROM statement_claim c JOIN relationship r ON r.key = c.relationship WHERE c.statement = s.key AND ($all OR {relationship}))
  ORDER BY s.id LIMIT $limit)
SELECT page.id, r.id
FROM page JOIN statement_claim c ON c.statement = page.key JOIN relationship r ON r.key = c.relationship
WHERE $all OR {relationship}
ORDER BY page.id, r.id;
