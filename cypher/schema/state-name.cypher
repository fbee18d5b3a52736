// States by their exact name, as analysts ask for them.
CREATE INDEX state_name IF NOT EXISTS FOR (state:State) ON (state.name)
