SELECT DISTINCT t.id, t.retrievedAt
FROM actor a
JOIN mentioned_in m ON m.actor = a.key
JOIN article t ON t.key = m.article
WHERE a.id IN (SELECT value FROM json_each($actors))
ORDER BY t.retrievedAt, t.id;
