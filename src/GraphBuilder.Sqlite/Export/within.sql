SELECT x.id, o.id
FROM statement x JOIN statement o ON o.key = x.within
WHERE x.id > $after
  AND ($all OR EXISTS (SELECT 1 FROM statement s WHERE s.key = x.key AND {statement}) AND EXISTS (SELECT 1 FROM statement s WHERE s.key = o.key AND {statement}))
ORDER BY x.id LIMIT $limit;
