// What a denial is looked up by, and the denials of what was written before (see derive/denials.cypher).
CREATE INDEX relationship_denial IF NOT EXISTS FOR (n:Relationship) ON (n.actor, n.event, n.polarity);
MATCH (no:Relationship {polarity: 'negated'}), (yes:Relationship {polarity: 'affirmed', actor: no.actor, event: no.event})
WHERE coalesce(no.recipient, '') = coalesce(yes.recipient, '') AND (no.mode = yes.mode OR no.mode IS NULL OR yes.mode IS NULL)
  AND no.modality <> 'hypothetical' AND yes.modality <> 'hypothetical' AND (no.modality = 'future') = (yes.modality = 'future')
  AND CASE WHEN size(no.date) = 10 AND size(yes.date) = 10 THEN abs(duration.inDays(date(no.date), date(yes.date)).days) <= 7
      ELSE left(no.date, size(yes.date)) = left(yes.date, size(no.date)) END
MERGE (no)-[:DENIES {derived: true}]->(yes)
WITH no, yes
MATCH (statement:Statement {attitude: 'deny'})-[:CLAIMS]->(no)
MERGE (statement)-[:DENIES {derived: true}]->(yes);
