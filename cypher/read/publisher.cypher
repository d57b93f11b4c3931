// The properties of a publisher.
MATCH (publisher:Publisher {id: $id})
RETURN publisher.name AS name, publisher.country AS country, COUNT { (publisher)<-[:PUBLISHED_BY]-() } AS articles
