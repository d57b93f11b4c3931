// Inputs that could not be used: of one document, or all.
MATCH (e:LedgerEntry {state: 'failed'})
WHERE $document IS NULL OR e.document = $document
RETURN e.input, e.document, e.state, e.firstAt, e.at, e.run, e.contentHash, e.extractor, e.etag, e.lastModified, e.stage, e.reason, e.content, e.attempts
ORDER BY e.document, e.input
