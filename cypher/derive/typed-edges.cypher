// One edge from actor to recipient for each type of event that is said to have happened, for the picture and for graph algorithms.
UNWIND $pairs AS pair
MATCH (actor:Actor {id: pair.actor})
MATCH (recipient:Actor {id: pair.recipient})
CALL (actor, recipient) {
  MATCH (actor)-[edge {derived: true}]->(recipient)
  DELETE edge
}
CALL (actor, recipient) {
  MATCH (actor)-[:ACTOR_IN]->(relationship:Relationship)-[:RECIPIENT]->(recipient)
  WHERE relationship.polarity = 'affirmed' AND relationship.modality = 'actual'
  WITH actor, recipient, relationship.event AS event,
    count(*) AS count, min(relationship.date) AS firstAt, max(relationship.date) AS lastAt, round(avg(relationship.score), 3) AS score
  CREATE (actor)-[edge:$(event)]->(recipient)
  SET edge = {count: count, firstAt: firstAt, lastAt: lastAt, score: score, derived: true}
}
