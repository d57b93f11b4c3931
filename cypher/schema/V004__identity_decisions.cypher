// Reviewed decisions on who is who, in the order in which they hold.
CREATE CONSTRAINT identity_decision_number IF NOT EXISTS FOR (n:IdentityDecision) REQUIRE n.number IS UNIQUE;
