SELECT publishedAt, publisher, title, assertedBy, quote, start, "end", confidence, statement, article
FROM evidence_row
WHERE relationshipKey = (SELECT key FROM relationship WHERE id = $relationship)
ORDER BY publishedAt NULLS LAST, article, start, "end", statement NULLS LAST
LIMIT CAST($limit AS INTEGER);
