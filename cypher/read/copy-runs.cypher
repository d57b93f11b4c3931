// All runs, by time.
MATCH (run:IngestionRun)
RETURN run.id, run.startedAt, run.version, run.endedAt, run.counts ORDER BY run.startedAt, run.id
