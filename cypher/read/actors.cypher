// A page of actors, by id, with the number of articles that mention them.
MATCH (actor:Actor)
WHERE actor.id > $after
WITH actor ORDER BY actor.id LIMIT 500
RETURN actor.id, actor.name, actor.kind, actor.country, actor.aliases, COUNT { (actor)-[listing:MENTIONED_IN]->() WHERE listing.count > 0 }
