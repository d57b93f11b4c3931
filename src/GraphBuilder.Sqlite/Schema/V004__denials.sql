-- DENIES: what is said not to have happened, and what it is said of: the same act between the same actors, in the same mode where both have one,
-- both to come or neither, and within a week (where a day is not known: in the same month or year).
CREATE VIEW denies AS
  SELECT no.key AS denial, yes.key AS denied
  FROM relationship no
  JOIN relationship yes ON yes.actor = no.actor AND yes.event = no.event AND yes.recipient IS no.recipient
  WHERE no.polarity = 'negated' AND yes.polarity = 'affirmed'
    AND (no.mode = yes.mode OR no.mode IS NULL OR yes.mode IS NULL)
    AND no.modality <> 'hypothetical' AND yes.modality <> 'hypothetical' AND (no.modality = 'future') = (yes.modality = 'future')
    AND (CASE WHEN length(no.date) = 10 AND length(yes.date) = 10 THEN abs(julianday(no.date) - julianday(yes.date)) <= 7
         ELSE substr(no.date, 1, length(yes.date)) = substr(yes.date, 1, length(no.date)) END);

-- The same of statements that deny: each denies what the negated relationships that it claims deny.
CREATE VIEW statement_denies AS
  SELECT DISTINCT s.key AS statement, d.denied
  FROM statement s
  JOIN statement_claim c ON c.statement = s.key
  JOIN denies d ON d.denial = c.relationship
  WHERE s.attitude = 'deny';
