// A page of relationships with both sides and the best words behind each.
MATCH (r:Relationship)
WHERE r.id > $after AND ($all OR {relationship})
WITH r ORDER BY r.id LIMIT $limit
MATCH (x:Actor)-[:ACTOR_IN]->(r)
OPTIONAL MATCH (r)-[:RECIPIENT]->(y:Actor)
CALL (r) {
  MATCH (r)-[e:EVIDENCED_BY]->(t:Article)
  RETURN e, t ORDER BY e.confidence DESC, t.id, e.start, e.end, e.assertedBy LIMIT 1
}
OPTIONAL MATCH (t)-[:PUBLISHED_BY]->(p:Publisher)
OPTIONAL MATCH (v:Actor)-[:MADE]->(:Statement {id: e.assertedBy})
RETURN r.id, r.actor, r.event, r.mode, r.recipient, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score,
  r.contexts, r.place, r.reciprocal, r.confidence, r.articleCount, r.independentCount,
  x.name, x.kind, x.country, x.sectors, x.wikidata, y.name, y.kind, y.country, y.sectors, y.wikidata,
  e.quote, CASE WHEN e.assertedBy IS NOT NULL THEN coalesce(v.name, 'unknown') END, t.id, t.url, t.title, t.publishedAt, p.name
ORDER BY r.id
