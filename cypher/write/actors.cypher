// Locks the actors that the articles list or have listed so far; gives what is known of them.
UNWIND $ids AS id
MERGE (actor:Actor {id: id})
ON CREATE SET actor.createdAt = $at
SET actor.id = id
RETURN id, actor.name, actor.kind, actor.country, actor.sectors, actor.wikidata, actor.aliases
