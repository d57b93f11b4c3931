SELECT a.id, a.name, a.kind, a.country, a.sectors, a.wikidata, a.aliases, a.createdAt
FROM actor a
WHERE a.id > $after AND ($all OR {actor})
ORDER BY a.id LIMIT $limit;
