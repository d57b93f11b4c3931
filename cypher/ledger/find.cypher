// The entries of these inputs.
UNWIND $inputs AS input
MATCH (e:LedgerEntry {input: input})
RETURN e.input, e.document, e.state, e.firstAt, e.at, e.run, e.contentHash, e.extractor, e.etag, e.lastModified, e.stage, e.reason, e.content, e.attempts
