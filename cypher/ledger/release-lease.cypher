// Gives the lease back.
MATCH (lease:LedgerLease {name: 'run', holder: $holder})
DELETE lease
