// A page of actors, by id, with the number of articles that list them, which the server knows without counting.
MATCH (actor:Actor)
WHERE actor.id > $after
WITH actor ORDER BY actor.id LIMIT 500
RETURN actor.id, actor.name, actor.kind, actor.country, actor.aliases, COUNT { (actor)-[:MENTIONED_IN]->() }
