-- What is said to have happened between two actors, of one type of event.
WITH page AS MATERIALIZED (
  SELECT x.key, x.id FROM actor x
  WHERE x.id > $after AND EXISTS (
    SELECT 1 FROM relationship r
    WHERE r.actor = x.key AND r.event = $type AND r.recipient IS NOT NULL AND r.polarity = 'affirmed' AND r.modality = 'actual' AND ($all OR {relationship}))
  ORDER BY x.id LIMIT $limit)
SELECT page.id, y.id, count(*), min(r.date), max(r.date), round(avg(r.score), 3), true
FROM page
JOIN relationship r ON r.actor = page.key
JOIN actor y ON y.key = r.recipient
WHERE r.event = $type AND r.polarity = 'affirmed' AND r.modality = 'actual' AND ($all OR {relationship})
GROUP BY page.id, y.id
ORDER BY page.id, y.id;
