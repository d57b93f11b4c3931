// Which words a relationship rests on
:param relationship => 'relationship/0123456789abcdef0123456789abcdef';
:param limit => 1000;
MATCH (:Relationship {id: $relationship})-[evidence:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (speaker:Actor)-[:MADE]->(:Statement {id: evidence.assertedBy})
RETURN article.publishedAt AS publishedAt, publisher.name AS publisher, article.title AS title,
  CASE WHEN evidence.assertedBy IS NULL THEN 'article' ELSE coalesce(speaker.name, 'unknown') END AS assertedBy,
  evidence.quote AS quote, evidence.start AS start, evidence.end AS end, evidence.confidence AS confidence, evidence.assertedBy AS statement,
    article.id AS article
ORDER BY publishedAt, article, start, end
LIMIT toInteger($limit)
