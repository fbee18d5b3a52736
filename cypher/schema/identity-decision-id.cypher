// One decision for each id.
CREATE CONSTRAINT identity_decision_id IF NOT EXISTS FOR (decision:IdentityDecision) REQUIRE decision.id IS UNIQUE
