-- What the store remembers of the work itself: what became of every input, what each run did, who may run now.

CREATE TABLE ledger_entry (
  key INTEGER PRIMARY KEY,
  input TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL, -- what is opened to read the input again
  state TEXT NOT NULL,
  firstAt TEXT NOT NULL,
  at TEXT NOT NULL,
  run TEXT,
  contentHash TEXT,
  extractor TEXT,
  etag TEXT,
  lastModified TEXT,
  stage TEXT,
  reason TEXT,
  content TEXT,
  attempts INTEGER NOT NULL
);
CREATE INDEX ledger_entry_failed ON ledger_entry (document, input) WHERE state = 'failed';

CREATE TABLE ledger_run (
  id TEXT NOT NULL PRIMARY KEY,
  startedAt TEXT NOT NULL,
  endedAt TEXT,
  version TEXT NOT NULL,
  command TEXT NOT NULL,
  outcome TEXT,
  counts TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_run_started ON ledger_run (startedAt);

CREATE TABLE ledger_lease (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  until TEXT NOT NULL
) WITHOUT ROWID;
