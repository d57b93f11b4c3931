SELECT n.id, n.startedAt, n.endedAt, n.version, n.counts
FROM ingestion_run n
WHERE n.id > $after AND ($all OR EXISTS (SELECT 1 FROM ingested i JOIN article t ON t.key = i.article WHERE i.run = n.id AND {article}))
ORDER BY n.id LIMIT $limit;
