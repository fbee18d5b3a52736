// Organizations by their exact name, as analysts ask for them.
CREATE INDEX organization_name IF NOT EXISTS FOR (organization:Organization) ON (organization.name)
