// Treaties by their exact name, as analysts ask for them.
CREATE INDEX treaty_name IF NOT EXISTS FOR (treaty:Treaty) ON (treaty.name)
