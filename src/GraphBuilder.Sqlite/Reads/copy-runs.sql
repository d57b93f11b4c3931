SELECT id, startedAt, version, endedAt, counts FROM ingestion_run ORDER BY startedAt, id;
