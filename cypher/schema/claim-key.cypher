// The claims that give an entity a name: how an import finds what is known already under another spelling.
CREATE INDEX claim_key IF NOT EXISTS FOR (claim:Claim) ON (claim.key)
