// A page of articles.
MATCH (t:Article)
WHERE t.id > $after AND ($all OR {article})
WITH t ORDER BY t.id LIMIT $limit
RETURN t.id, t.url, t.title, t.publishedAt, t.retrievedAt, t.language, t.contentHash, t.fingerprint, t.graphHash, t.text ORDER BY t.id
