// Who made a statement, whom and what it is about, and in which other statement it stands.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
CALL (statement, row) {
  MATCH (speaker:Actor {id: row.speaker})
  CREATE (speaker)-[:MADE]->(statement)
}
CALL (statement, row) {
  UNWIND row.mentions AS id
  MATCH (actor:Actor {id: id})
  CREATE (statement)-[:MENTIONS]->(actor)
}
CALL (statement, row) {
  MATCH (outer:Statement {id: row.within})
  CREATE (statement)-[:WITHIN]->(outer)
}
CALL (statement, row) {
  UNWIND row.claims AS id
  MATCH (relationship:Relationship {id: id})
  CREATE (statement)-[:CLAIMS]->(relationship)
}
