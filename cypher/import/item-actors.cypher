// Who is behind events, treaties, gifts and statements, and which states those stand for.
// $ids: LIST<STRING>
// returns item: STRING, labels: LIST<STRING>, kind: STRING, link: RELATIONSHIP, actor: STRING, isState: BOOLEAN, offices: LIST<STRING>
UNWIND $ids AS id
MATCH (item:Entity {id: id})-[link:TOOK_PART_IN|PARTY_TO|GAVE|GIVEN_TO|MADE|ADDRESSED_TO|ABOUT]-(actor:Entity)
WHERE link.modality = 'actual'
OPTIONAL MATCH (actor)-[office:HOLDS_OFFICE]->(state:State)
WHERE office.modality = 'actual'
RETURN item.id AS item, labels(item) AS labels, item.kind AS kind, link, actor.id AS actor,
       'State' IN labels(actor) AS isState, collect(DISTINCT state.id) AS offices
