WITH page AS MATERIALIZED (
  SELECT t.key, t.id FROM article t
  WHERE t.id > $after AND ($all OR {article})
  ORDER BY t.id LIMIT $limit)
SELECT i.run, page.id
FROM page JOIN ingested i ON i.article = page.key
ORDER BY page.id, i.run;
