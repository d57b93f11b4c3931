// One edge from actor to recipient for each type of event that is said to have happened between them, for the picture and for graph algorithms.
// The types are spelt out because a pattern of any type would be planned, while the database is new, as a scan of all its edges.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor})
MATCH (recipient:Actor {id: row.recipient})
CALL (actor, recipient) {
  MATCH (actor)-[edge:AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT]->(recipient)
  DELETE edge
}
CALL (row, actor, recipient) {
  MATCH (relationship:Relationship {actor: row.actor, recipient: row.recipient})
  USING INDEX relationship:Relationship(actor, recipient)
  WHERE relationship.polarity = 'affirmed' AND relationship.modality = 'actual'
  WITH actor, recipient, relationship.event AS event, count(*) AS count,
    min(relationship.date) AS firstAt, max(relationship.date) AS lastAt, round(avg(relationship.score), 3) AS score
  CREATE (actor)-[edge:$(event)]->(recipient)
  SET edge = {count: count, firstAt: firstAt, lastAt: lastAt, score: score, derived: true}
}
