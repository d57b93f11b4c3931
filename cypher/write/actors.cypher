// Locks the actors that the articles list or have listed so far; gives what is known of them.
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
ON CREATE SET actor.createdAt = row.at
SET actor.id = row.id
RETURN row.id, actor.name, actor.kind, actor.country, actor.sectors, actor.wikidata, actor.aliases
