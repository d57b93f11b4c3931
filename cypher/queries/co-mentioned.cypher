// Who is named together with a side
:param actor => 'country/TUR';
:param limit => 50;
MATCH (side:Actor)
WHERE side.id = $actor OR side.country = split($actor, 'country/')[1]
MATCH (side)-[listing:MENTIONED_IN]->(article:Article)
WHERE listing.count > 0
WITH DISTINCT article
MATCH (x:Actor)-[mention:MENTIONED_IN]->(article)
WHERE mention.count > 0 AND NOT coalesce(x.id = $actor OR x.country = split($actor, 'country/')[1], false)
RETURN x.name AS name, x.kind AS kind, x.country AS country, count(*) AS articles, sum(mention.count) AS mentions, x.id AS actor
ORDER BY articles DESC, mentions DESC, actor
LIMIT toInteger($limit)
