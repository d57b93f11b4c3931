SELECT id FROM article WHERE id > $after ORDER BY id LIMIT $limit;
