-- A row without a body only moves the page on.
WITH page AS MATERIALIZED (
  SELECT x.key, x.id FROM actor x
  WHERE x.id > $after AND EXISTS (SELECT 1 FROM mentioned_in m WHERE m.actor = x.key AND m.body IS NOT NULL)
  ORDER BY x.id LIMIT $limit)
SELECT DISTINCT page.id, y.id, m.office, m.since, m.until
FROM page
LEFT JOIN mentioned_in m ON m.actor = page.key AND m.body IS NOT NULL
LEFT JOIN actor y ON y.id = m.body
  AND ($all OR EXISTS (SELECT 1 FROM actor a WHERE a.key = page.key AND {actor}) AND EXISTS (SELECT 1 FROM actor a WHERE a.id = m.body AND {actor}))
ORDER BY page.id, y.id, m.office, m.since NULLS LAST, m.until NULLS LAST;
