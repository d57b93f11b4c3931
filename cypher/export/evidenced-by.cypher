// A page of articles with the relationships that rest on them.
MATCH (t:Article)
WHERE t.id > $after AND EXISTS { MATCH (t)<-[:EVIDENCED_BY]-(r:Relationship) WHERE $all OR {relationship} }
WITH t ORDER BY t.id LIMIT $limit
MATCH (t)<-[e:EVIDENCED_BY]-(r:Relationship)
WHERE $all OR {relationship}
RETURN r.id, t.id, e.start, e.end, e.quote, e.assertedBy, e.confidence, e.contexts, e.place, e.reciprocal, e.datePrecision
ORDER BY t.id, r.id, e.start, e.end, e.assertedBy
