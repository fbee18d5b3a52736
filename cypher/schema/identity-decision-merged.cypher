// The merge that took an entity's id away.
CREATE INDEX identity_decision_merged IF NOT EXISTS FOR (decision:IdentityDecision) ON (decision.merged)
