// Which actors (a) an export takes.
(EXISTS { MATCH (a)-[:ACTOR_IN|RECIPIENT]-(r:Relationship) WHERE {relationship} } OR EXISTS { MATCH (a)-[:MADE]->(s:Statement) WHERE {statement} })
