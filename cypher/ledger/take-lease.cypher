// Takes or renews the lease. The first SET locks its node, so that of two who come at once the second sees what the first wrote.
MERGE (lease:LedgerLease {name: 'run'})
SET lease.name = 'run'
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until <= $now
SET lease.holder = $holder, lease.until = $until
RETURN lease.holder
