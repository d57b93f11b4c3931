// Locks the relationships that the articles give evidence for, or have given so far, and writes what is new; rows of the latter kind bring no actor.
UNWIND $rows AS row
MERGE (relationship:Relationship {id: row.id})
SET relationship.id = row.id, relationship += row.properties
WITH relationship, row
WHERE NOT EXISTS { (relationship)<-[:ACTOR_IN]-() }
MATCH (actor:Actor {id: row.properties.actor})
CREATE (actor)-[:ACTOR_IN]->(relationship)
WITH relationship, row
MATCH (recipient:Actor {id: row.properties.recipient})
CREATE (relationship)-[:RECIPIENT]->(recipient)
