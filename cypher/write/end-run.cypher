// When a run that wrote something ended, and what it counted.
MATCH (run:IngestionRun {id: $id})
SET run.endedAt = $endedAt, run.counts = $counts
