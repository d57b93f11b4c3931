// Removes entries.
UNWIND $inputs AS input
MATCH (e:LedgerEntry {input: input})
DELETE e
