// The properties of an actor.
MATCH (actor:Actor {id: $id})
RETURN actor.name AS name, actor.kind AS kind, actor.country AS country, actor.sectors AS sectors, actor.wikidata AS wikidata, actor.aliases AS aliases,
  COLLECT {
    MATCH (actor)-[held:HOLDS_OFFICE]->(body)
    RETURN held.office + ' (' + body.id + coalesce(', since ' + held.since, '') + coalesce(', until ' + held.until, '') + ')' AS office ORDER BY office
  } AS offices, actor.createdAt AS createdAt
