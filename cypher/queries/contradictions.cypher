// What is told in opposite ways
:param a => 'country/AZE';
:param b => null;
:param limit => 200;
CALL () {
  MATCH (no:Relationship)-[:DENIES]->(yes:Relationship)
  RETURN yes, no
  UNION
  MATCH (no:Relationship {event: 'REJECT', polarity: 'affirmed'})
  WHERE no.modality <> 'hypothetical'
  MATCH (yes:Relationship {actor: no.actor, recipient: no.recipient, event: 'AGREE', polarity: 'affirmed'})
  WHERE yes.date = no.date AND yes.modality <> 'hypothetical'
  RETURN yes, no
  UNION
  MATCH (no:Relationship {event: 'REJECT', polarity: 'affirmed'})
  WHERE no.modality <> 'hypothetical'
  MATCH (yes:Relationship {actor: no.recipient, recipient: no.actor, event: 'AGREE', polarity: 'affirmed'})
  WHERE yes.date = no.date AND yes.reciprocal AND yes.modality <> 'hypothetical'
  RETURN yes, no
}
MATCH (actor:Actor)-[:ACTOR_IN]->(yes)
OPTIONAL MATCH (yes)-[:RECIPIENT]->(recipient:Actor)
WITH actor, recipient, yes, no
WHERE ($a IS NULL OR any(x IN [actor, recipient] WHERE x.id = $a OR x.country = split($a, 'country/')[1]))
  AND ($b IS NULL OR any(x IN [actor, recipient] WHERE x.id = $b OR x.country = split($b, 'country/')[1]))
  AND size(COLLECT {
    UNWIND [yes, no] AS r
    MATCH (r)-[evidence:EVIDENCED_BY]->(article)
    OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher)
    OPTIONAL MATCH (speaker)-[:MADE]->(:Statement {id: evidence.assertedBy})
    RETURN DISTINCT CASE WHEN evidence.assertedBy IS NULL THEN coalesce(publisher.id, article.id) ELSE coalesce(speaker.country, speaker.id,
      evidence.assertedBy) END AS side
  }) > 1
WITH actor, recipient, yes, no
ORDER BY yes.date, no.date, yes.id, no.id
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
RETURN actor.name AS actor, yes.event AS event, recipient.name AS recipient, yes.date AS affirmedDay, words[0].by AS affirmedBy,
  words[0].quote AS affirmedQuote,
  CASE no.polarity WHEN 'negated' THEN 'not ' ELSE '' END + no.event AS against, no.date AS deniedDay, words[1].by AS deniedBy,
    words[1].quote AS deniedQuote,
  yes.id AS affirmed, no.id AS denied
ORDER BY affirmedDay, deniedDay, affirmed, denied
