// The latest runs.
MATCH (run:LedgerRun)
RETURN run.id, run.startedAt, run.endedAt, run.version, run.command, run.outcome, run.counts
ORDER BY run.startedAt DESC, run.id
LIMIT $most
