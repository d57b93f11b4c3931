// A page of actors.
MATCH (a:Actor)
WHERE a.id > $after AND ($all OR {actor})
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id, a.name, a.kind, a.country, a.sectors, a.wikidata, a.aliases, a.createdAt ORDER BY a.id
