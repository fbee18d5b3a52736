// Events, treaties, gifts and statements with those behind them and where they were, in the order of their ids.
// $ids: LIST<STRING>
// returns item: NODE, links: LIST<RELATIONSHIP>, actors: LIST<NODE>, isOutgoing: LIST<BOOLEAN>
UNWIND $ids AS id
MATCH (item:Entity {id: id})
OPTIONAL MATCH (item)-[link:TOOK_PART_IN|PARTY_TO|SIGNED|GAVE|GIVEN_TO|MADE|ADDRESSED_TO|ABOUT|HELD_IN]-(actor:Entity)
WITH item, link, actor
ORDER BY item.id, type(link), actor.id
RETURN item, collect(link) AS links, collect(actor) AS actors, collect(startNode(link) = item) AS isOutgoing
ORDER BY item.id
