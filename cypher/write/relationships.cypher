// Locks the relationships that the articles give evidence for, or have given so far, and writes what is new; rows of the latter kind bring no actor.
// Gives those that were there before: what they say of themselves follows from evidence of other articles too.
UNWIND $rows AS row
MERGE (relationship:Relationship {id: row.id})
ON CREATE SET relationship += row.derived
SET relationship.id = row.id, relationship += row.properties
WITH relationship, row, EXISTS { (relationship)<-[:ACTOR_IN]-() } AS known
CALL (relationship, row, known) {
  UNWIND CASE WHEN known THEN [] ELSE [row.properties] END AS ends
  MATCH (actor:Actor {id: ends.actor})
  CREATE (actor)-[:ACTOR_IN]->(relationship)
  WITH relationship, ends
  MATCH (recipient:Actor {id: ends.recipient})
  CREATE (relationship)-[:RECIPIENT]->(recipient)
}
WITH row, known
WHERE known
RETURN row.id
