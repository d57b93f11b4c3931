// Which actors (a) an export takes.
(EXISTS { MATCH (a)-[:ACTOR_IN|RECIPIENT]-(r:Relationship) WHERE {relationship} }
OR EXISTS { MATCH (a)-[:MADE]->(s:Statement) WHERE {statement} } OR EXISTS { MATCH (a)<-[:MENTIONS]-(s:Statement) WHERE {own} })
