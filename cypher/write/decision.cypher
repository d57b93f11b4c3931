// Keeps an identity decision, unless another than the one that was known has the number by now; gives the number if it is kept.
MERGE (decision:IdentityDecision {number: $number})
SET decision.number = $number
WITH decision
WHERE decision.decision IS NULL OR decision.decision IN [$known, $decision]
SET decision.decision = $decision
RETURN decision.number
