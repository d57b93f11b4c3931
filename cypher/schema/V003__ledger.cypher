// What the store remembers of the work itself, beside the graph: what became of every input, what each run did, who may run now.
CREATE CONSTRAINT ledger_entry_input IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.input IS UNIQUE;
CREATE CONSTRAINT ledger_run_id IF NOT EXISTS FOR (n:LedgerRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_lease_name IF NOT EXISTS FOR (n:LedgerLease) REQUIRE n.name IS UNIQUE;
CREATE INDEX ledger_entry_state IF NOT EXISTS FOR (n:LedgerEntry) ON (n.state);
CREATE INDEX ledger_run_started IF NOT EXISTS FOR (n:LedgerRun) ON (n.startedAt);
