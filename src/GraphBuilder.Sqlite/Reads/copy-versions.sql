SELECT t.id, t.graphHash
FROM ingested i JOIN article t ON t.key = i.article
WHERE i.run = $run AND t.retrievedAt = $startedAt AND t.id > $after
ORDER BY t.id LIMIT $limit;
