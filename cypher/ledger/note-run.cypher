// Notes a run as it goes.
MERGE (run:LedgerRun {id: $id})
SET run += $properties
