// The claims that support a drawn relationship or the properties of an entity.
CREATE INDEX claim_supports IF NOT EXISTS FOR (claim:Claim) ON (claim.supports)
