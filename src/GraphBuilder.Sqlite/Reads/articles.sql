SELECT id, text, contentHash FROM article WHERE id > $after ORDER BY id LIMIT $limit;
