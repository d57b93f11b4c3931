// What each article that still lists an actor knows of it.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})-[listing:MENTIONED_IN]->()
USING INDEX SEEK actor:Actor(id)
RETURN DISTINCT id, listing.name, listing.kind, listing.country, listing.sectors, listing.wikidata, listing.names
