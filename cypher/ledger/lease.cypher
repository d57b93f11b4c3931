// Who holds the lease.
MATCH (lease:LedgerLease {name: 'run'})
RETURN lease.holder, lease.until
