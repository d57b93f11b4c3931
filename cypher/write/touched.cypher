// What edited articles have said so far: whatever of it loses its last evidence must go.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN
  COLLECT { MATCH (article)<-[:MENTIONED_IN]-(actor) RETURN actor.id } AS actors,
  COLLECT { MATCH (article)<-[:EVIDENCED_BY]-(relationship) RETURN DISTINCT relationship.id } AS relationships,
  COLLECT { MATCH (article)<-[:REPORTED_IN]-(statement) RETURN statement.id } AS statements,
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher) RETURN publisher.id } AS publishers,
  COLLECT { MATCH (article)<-[:EVIDENCED_BY]-(r) WHERE r.recipient IS NOT NULL RETURN DISTINCT [r.actor, r.recipient] } AS pairs
