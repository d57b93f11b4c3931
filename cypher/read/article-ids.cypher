// A page of articles, by id.
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id ORDER BY article.id LIMIT 1000
