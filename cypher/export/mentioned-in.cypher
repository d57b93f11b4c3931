// A page of articles with whoever they list: of a selected article, those who have a part in what was selected of it.
MATCH (t:Article)
WHERE t.id > $after AND EXISTS { MATCH (t)<-[:MENTIONED_IN]-() } AND ($all OR {article})
WITH t ORDER BY t.id LIMIT $limit
MATCH (x:Actor)-[m:MENTIONED_IN]->(t)
WHERE $all
  OR EXISTS { MATCH (t)<-[:EVIDENCED_BY]-(r:Relationship)-[:ACTOR_IN|RECIPIENT]-(x) WHERE {relationship} }
  OR EXISTS { MATCH (t)<-[:REPORTED_IN]-(s:Statement)<-[:MADE]-(x) WHERE {statement} }
  OR EXISTS { MATCH (t)<-[:REPORTED_IN]-(s:Statement)-[:MENTIONS]->(x) WHERE {own} }
RETURN x.id, t.id, m.count, m.names, m.name, m.kind, m.country, m.sectors, m.wikidata, m.office, m.officeOf, m.since, m.until ORDER BY t.id, x.id
