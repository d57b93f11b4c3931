SELECT t.id, t.text, t.contentHash, t.fingerprint, t.url, t.title, t.publishedAt, t.language, t.graphHash, p.id, p.name, p.country, t.asRead
FROM article t
LEFT JOIN publisher p ON p.key = t.publisher
WHERE t.id IN (SELECT value FROM json_each($ids))
ORDER BY t.id;
