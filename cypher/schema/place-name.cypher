// Places by their exact name, as analysts ask for them.
CREATE INDEX place_name IF NOT EXISTS FOR (place:Place) ON (place.name)
