SELECT t.url, t.title, t.publishedAt, t.retrievedAt, t.language, p.id AS publisher, t.contentHash, t.text
FROM article t LEFT JOIN publisher p ON p.key = t.publisher
WHERE t.id = $id;
