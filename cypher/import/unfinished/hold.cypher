// Holds unfinished work as long as the transaction lasts: who waits for it knows that somebody is at it.
// $id: STRING
// returns imports: LIST<STRING>, takesBack: BOOLEAN, restores: STRING
MATCH (unfinished:Unfinished {id: $id})
SET unfinished.isHeld = true
RETURN unfinished.imports AS imports, unfinished.takesBack AS takesBack, unfinished.restores AS restores
