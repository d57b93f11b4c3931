// The articles that list one of these actors, the oldest first.
UNWIND $actors AS id
MATCH (:Actor {id: id})-[:MENTIONED_IN]->(article:Article)
WITH DISTINCT article
RETURN article.id ORDER BY article.retrievedAt, article.id
