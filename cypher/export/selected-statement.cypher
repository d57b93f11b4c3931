// Which statements (s) an export takes.
(EXISTS { MATCH (s)-[:CLAIMS]->(r:Relationship) WHERE {relationship} } OR {own})
