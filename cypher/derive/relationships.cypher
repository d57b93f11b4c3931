// All evidence of relationships; what they say of themselves is reckoned from it outside, as for every store.
UNWIND $ids AS id
MATCH (relationship:Relationship {id: id})-[evidence:EVIDENCED_BY]->(article:Article)
USING INDEX SEEK relationship:Relationship(id)
RETURN id, article.id, article.fingerprint, evidence.confidence, evidence.contexts, evidence.place, evidence.reciprocal, evidence.datePrecision
