SELECT url, title, publishedAt, retrievedAt, language, publisher, contentHash, text FROM article WHERE id = $id;
