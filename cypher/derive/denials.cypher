// A denial and what it denies: the same act between the same actors, said to have happened and not to have happened, in the same mode
// where both have one, both to come or neither, and within a week (where a day is not known: in the same month or year).
// A statement that denies, denies what the negated relationships that it claims deny.
UNWIND $ids AS id
MATCH (touched:Relationship {id: id})
MATCH (other:Relationship {actor: touched.actor, event: touched.event, polarity: CASE touched.polarity WHEN 'negated' THEN 'affirmed' ELSE 'negated' END})
USING INDEX other:Relationship(actor, event, polarity)
WITH CASE touched.polarity WHEN 'negated' THEN touched ELSE other END AS no, CASE touched.polarity WHEN 'negated' THEN other ELSE touched END AS yes
WHERE coalesce(no.recipient, '') = coalesce(yes.recipient, '') AND (no.mode = yes.mode OR no.mode IS NULL OR yes.mode IS NULL)
  AND no.modality <> 'hypothetical' AND yes.modality <> 'hypothetical' AND (no.modality = 'future') = (yes.modality = 'future')
  AND CASE WHEN size(no.date) = 10 AND size(yes.date) = 10 THEN abs(duration.inDays(date(no.date), date(yes.date)).days) <= 7
      ELSE left(no.date, size(yes.date)) = left(yes.date, size(no.date)) END
MERGE (no)-[:DENIES {derived: true}]->(yes)
WITH no, yes
MATCH (statement:Statement {attitude: 'deny'})-[:CLAIMS]->(no)
MERGE (statement)-[:DENIES {derived: true}]->(yes)
