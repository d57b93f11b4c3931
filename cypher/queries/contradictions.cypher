// What is both affirmed and denied
:param a => 'country/TUR';
:param b => null;
MATCH (actor:Actor)-[:ACTOR_IN]->(yes:Relationship {polarity: 'affirmed'})
OPTIONAL MATCH (yes)-[:RECIPIENT]->(recipient:Actor)
WITH actor, yes, recipient, [x IN [actor, recipient] WHERE x IS NOT NULL] AS parts
WHERE ($a IS NULL OR any(x IN parts WHERE x.id = $a OR x.country = split($a, 'country/')[1]))
  AND ($b IS NULL OR any(x IN parts WHERE x.id = $b OR x.country = split($b, 'country/')[1]))
MATCH (actor)-[:ACTOR_IN]->(no:Relationship {polarity: 'negated', event: yes.event})
WHERE CASE WHEN recipient IS NULL THEN NOT EXISTS { (no)-[:RECIPIENT]->() } ELSE EXISTS { (no)-[:RECIPIENT]->(recipient) } END
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
RETURN actor.name AS actor, yes.event AS event, recipient.name AS recipient, yes.date AS affirmedDay, words[0].by AS affirmedBy, words[0].quote AS affirmedQuote,
  no.date AS deniedDay, words[1].by AS deniedBy, words[1].quote AS deniedQuote, yes.id AS affirmed, no.id AS denied
ORDER BY affirmedDay, deniedDay, affirmed, denied
