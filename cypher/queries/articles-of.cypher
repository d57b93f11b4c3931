// Which articles mention a side
:param actor => 'country/SYR';
:param limit => 1000;
MATCH (x:Actor)
WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
MATCH (x)-[mention:MENTIONED_IN]->(article:Article)
WHERE mention.count > 0
WITH article, sum(mention.count) AS mentions
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN article.publishedAt AS publishedAt, publisher.name AS publisher, article.title AS title, mentions, article.url AS url, article.id AS article
ORDER BY publishedAt, article
LIMIT toInteger($limit)
