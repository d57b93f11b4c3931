// The properties of an article.
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
RETURN article.url AS url, article.title AS title, article.publishedAt AS publishedAt, article.retrievedAt AS retrievedAt, article.language AS language,
  publisher.id AS publisher, article.contentHash AS contentHash, article.text AS text
