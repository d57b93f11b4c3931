SELECT t.id, t.url, t.title, t.publishedAt, t.retrievedAt, t.language, t.contentHash, t.fingerprint, t.graphHash, t.text
FROM article t
WHERE t.id > $after AND ($all OR {article})
ORDER BY t.id LIMIT $limit;
