// What is denied, and who had said it
:param actor => 'country/AZE';
:param from => null;
:param to => null;
:param limit => 200;
MATCH (no:Relationship {polarity: 'negated'})
MATCH (actor:Actor)-[:ACTOR_IN]->(no)
WHERE ($actor IS NULL OR actor.id = $actor OR actor.country = split($actor, 'country/')[1])
  AND ($from IS NULL OR no.date >= left($from, size(no.date))) AND ($to IS NULL OR no.date <= left($to, size(no.date)))
  AND EXISTS { MATCH (no)-[evidence:EVIDENCED_BY]->() WHERE evidence.assertedBy IS NOT NULL }
OPTIONAL MATCH (no)-[:RECIPIENT]->(recipient:Actor)
OPTIONAL MATCH (no)-[:DENIES]->(yes:Relationship)
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
LIMIT toInteger($limit)
