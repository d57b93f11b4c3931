// What relationships say of themselves follows from all their evidence; gives the fingerprints of those with several articles, whose independence is reckoned outside.
UNWIND $ids AS id
MATCH (relationship:Relationship {id: id})-[evidence:EVIDENCED_BY]->(article:Article)
WITH relationship, collect(evidence) AS pieces, collect(DISTINCT article) AS articles,
  max(evidence.confidence) AS confidence, min(evidence.place) AS place, min(evidence.datePrecision) AS datePrecision
SET relationship.confidence = confidence, relationship.place = place, relationship.datePrecision = datePrecision,
  relationship.reciprocal = any(piece IN pieces WHERE piece.reciprocal),
  relationship.contexts = COLLECT { UNWIND pieces AS piece UNWIND piece.contexts AS context RETURN DISTINCT context ORDER BY context },
  relationship.articleCount = size(articles), relationship.independentCount = 1
WITH relationship, articles
WHERE size(articles) > 1
RETURN relationship.id AS id, [article IN articles | article.fingerprint] AS fingerprints
