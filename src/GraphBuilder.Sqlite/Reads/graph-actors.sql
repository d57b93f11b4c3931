SELECT a.id, m.kind, m.name, m.country, m.sectors, m.wikidata, m.office, m.body, m.since, m.until, m.count, m.names
FROM mentioned_in m
JOIN actor a ON a.key = m.actor
WHERE m.article = (SELECT key FROM article WHERE id = $article)
ORDER BY a.id;
