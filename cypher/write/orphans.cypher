// Removes, of all that edited articles have said, what has lost its last evidence. Derived edges keep nothing.
CALL () {
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  WHERE NOT EXISTS { (statement)-[:REPORTED_IN]->() }
  DETACH DELETE statement
}
CALL () {
  UNWIND $relationships AS id
  MATCH (relationship:Relationship {id: id})
  WHERE NOT EXISTS { (relationship)-[:EVIDENCED_BY]->() }
  DETACH DELETE relationship
}
CALL () {
  UNWIND $publishers AS id
  MATCH (publisher:Publisher {id: id})
  WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-() }
  DETACH DELETE publisher
}
CALL () {
  UNWIND $actors AS id
  MATCH (actor:Actor {id: id})
  WHERE NOT EXISTS { (actor)-[:MENTIONED_IN]->() }
  DETACH DELETE actor
}
