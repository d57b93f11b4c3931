// Articles, each with all that it adds to the graph.
UNWIND $ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN article.id, properties(article) AS article, properties(publisher) AS publisher,
  COLLECT { MATCH (article)<-[listing:MENTIONED_IN]-(actor) WITH actor, listing ORDER BY actor.id RETURN listing {.*, id: actor.id} } AS actors,
  COLLECT {
    MATCH (article)<-[report:REPORTED_IN]-(s:Statement)
    WITH s, report ORDER BY s.id
    RETURN s {.*, start: report.start, end: report.end, quote: report.quote,
      speaker: head(COLLECT { MATCH (s)<-[:MADE]-(x) RETURN x.id }), within: head(COLLECT { MATCH (s)-[:WITHIN]->(outer) RETURN outer.id }),
      mentions: COLLECT { MATCH (s)-[:MENTIONS]->(x) RETURN x.id ORDER BY x.id }, claims: COLLECT { MATCH (s)-[:CLAIMS]->(r) RETURN r.id ORDER BY r.id }}
  } AS statements,
  COLLECT { MATCH (article)<-[:EVIDENCED_BY]-(r:Relationship) WITH DISTINCT r ORDER BY r.id RETURN properties(r) } AS relationships,
  COLLECT {
    MATCH (article)<-[evidence:EVIDENCED_BY]-(r:Relationship)
    WITH r, evidence ORDER BY r.id, evidence.start, evidence.end, evidence.assertedBy IS NOT NULL, evidence.assertedBy
    RETURN evidence {.*, relationship: r.id}
  } AS evidence
