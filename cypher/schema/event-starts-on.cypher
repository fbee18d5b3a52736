// Events by the day they began on.
CREATE INDEX event_starts_on IF NOT EXISTS FOR (event:Event) ON (event.startsOnMin)
