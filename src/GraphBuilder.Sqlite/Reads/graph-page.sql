SELECT t.id, t.text, t.contentHash, t.fingerprint, t.url, t.title, t.publishedAt, t.language, t.graphHash, p.id, p.name, p.country
FROM article t
LEFT JOIN publisher p ON p.key = t.publisher
WHERE t.id > $after
ORDER BY t.id
LIMIT $limit;
