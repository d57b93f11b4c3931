// The words behind a node: its own, an article's, or those behind the relationships that an actor has a part in and the statements that it made.
CALL () {
  MATCH (:Statement|Relationship {id: $id})-[quote:REPORTED_IN|EVIDENCED_BY]->(article:Article)
  RETURN quote, article
  UNION
  MATCH (:Actor {id: $id})-[:MADE|ACTOR_IN|RECIPIENT]-()-[quote:REPORTED_IN|EVIDENCED_BY]->(article:Article)
  RETURN quote, article
  UNION
  MATCH (article:Article {id: $id})<-[quote:REPORTED_IN|EVIDENCED_BY]-()
  RETURN quote, article
}
OPTIONAL MATCH (speaker)-[:MADE]->(:Statement {id: quote.assertedBy})
WITH quote, article, CASE WHEN quote.assertedBy IS NOT NULL THEN coalesce(speaker.name, 'unknown') END AS assertedBy
ORDER BY article.publishedAt, article.id, quote.start, quote.end, quote.quote, assertedBy LIMIT $most
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
RETURN article.id, article.title, article.publishedAt, publisher.name, quote.start, quote.end, quote.quote, assertedBy
ORDER BY article.publishedAt, article.id, quote.start, quote.end, quote.quote, assertedBy
