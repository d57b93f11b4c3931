// Which articles brought most that was new
:param from => '2023-01-01';
:param to => null;
:param limit => 50;
MATCH (article:Article)<-[:EVIDENCED_BY]-(r:Relationship)
WHERE ($from IS NULL OR left(article.publishedAt, 10) >= $from) AND ($to IS NULL OR left(article.publishedAt, 10) <= $to)
WITH DISTINCT article, r
WITH article, COLLECT { MATCH (r)-[:EVIDENCED_BY]->(other) RETURN other.id ORDER BY other.publishedAt, other.id LIMIT 1 } AS first
WITH article, sum(CASE WHEN first[0] = article.id THEN 1 ELSE 0 END) AS novel, count(*) AS relationships
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN article.publishedAt AS publishedAt, publisher.name AS publisher, article.title AS title, novel, relationships,
  round(1.0 * novel / relationships, 3) AS share, article.url AS url, article.id AS article
ORDER BY novel DESC, publishedAt, article
LIMIT toInteger($limit)
