// What is denied, and who had said it
:param actor => 'country/AZE';
:param from => null;
:param to => null;
:param limit => 200;
CALL () {
  WITH $actor AS side
  WHERE side IS NULL
  MATCH (no:Relationship {polarity: 'negated'})
  RETURN no
  UNION ALL
  MATCH (x:Actor)-[:ACTOR_IN]->(no:Relationship {polarity: 'negated'})
  WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
  RETURN no
}
MATCH (actor:Actor)-[:ACTOR_IN]->(no)
WHERE ($from IS NULL OR no.date >= left($from, size(no.date))) AND ($to IS NULL OR no.date <= left($to, size(no.date)))
  AND EXISTS { MATCH (no)-[evidence:EVIDENCED_BY]->() WHERE evidence.assertedBy IS NOT NULL }
OPTIONAL MATCH (no)-[:RECIPIENT]->(recipient:Actor)
OPTIONAL MATCH (no)-[:DENIES]->(yes:Relationship)
WITH actor, recipient, yes, no
ORDER BY no.date, no.id, yes.date, yes.id
LIMIT toInteger($limit)
WITH actor, recipient, yes, no, [r IN [yes, no] | {
  by: COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->()
    OPTIONAL MATCH (speaker)-[:MADE]->(:Statement {id: evidence.assertedBy})
    RETURN DISTINCT CASE WHEN evidence.assertedBy IS NULL THEN 'article' ELSE coalesce(speaker.name, 'unknown') END AS name ORDER BY name
  },
  quote: head(COLLECT {
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    RETURN evidence.quote ORDER BY evidence.confidence DESC, article.id, evidence.start, evidence.end LIMIT 1
  })
}] AS words
RETURN no.date AS day, actor.name AS actor, no.event AS event, no.mode AS mode, recipient.name AS recipient, words[1].by AS deniedBy,
  words[1].quote AS deniedQuote,
  yes.date AS affirmedDay, CASE WHEN yes IS NOT NULL THEN words[0].by END AS affirmedBy, words[0].quote AS affirmedQuote, no.id AS denied, yes.id AS affirmed
ORDER BY day, denied, affirmedDay, affirmed
