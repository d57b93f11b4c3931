// Which articles (t) an export takes.
(EXISTS { MATCH (t)<-[:EVIDENCED_BY]-(r:Relationship) WHERE {relationship} } OR EXISTS { MATCH (t)<-[:REPORTED_IN]-(s:Statement) WHERE {own} })
