// The entries of these inputs. A written article counts only while it is in the graph.
UNWIND $inputs AS input
MATCH (e:LedgerEntry {input: input})
WHERE e.state <> 'written' OR NOT input STARTS WITH 'article/' OR EXISTS { (:Article {id: input}) }
RETURN e.input, e.document, e.state, e.firstAt, e.at, e.run, e.contentHash, e.extractor, e.etag, e.lastModified, e.stage, e.reason, e.content, e.attempts
