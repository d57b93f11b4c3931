// Notes what became of inputs; when each was first noted stays.
UNWIND $rows AS row
MERGE (e:LedgerEntry {input: row.input})
ON CREATE SET e.firstAt = row.firstAt
SET e += row.properties
