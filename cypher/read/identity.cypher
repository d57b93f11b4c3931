// All identity decisions.
MATCH (decision:IdentityDecision)
RETURN decision.decision
