// Which offices an actor holds follows from all articles that list it.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[held:HOLDS_OFFICE]->()
  DELETE held
}
CALL (actor) {
  MATCH (actor)-[listing:MENTIONED_IN]->()
  WITH DISTINCT actor, listing.officeOf AS body, listing.office AS office, listing.since AS since, listing.until AS until
  MATCH (giver:Actor {id: body})
  CREATE (actor)-[:HOLDS_OFFICE {office: office, since: since, until: until}]->(giver)
}
