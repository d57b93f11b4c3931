// Who is in the graph
:param like => 'erdo';
:param limit => 1000;
MATCH (x:Actor)
WHERE $like IS NULL OR any(name IN [x.name] + x.aliases WHERE toLower(name) CONTAINS toLower($like))
RETURN x.name AS name, x.kind AS kind, x.country AS country, x.sectors AS sectors, x.aliases AS aliases,
  COUNT { (x)-[mention:MENTIONED_IN]->() WHERE mention.count > 0 } AS articles, COUNT { (x)-[:MADE]->() } AS statements,
  COUNT { (x)-[:ACTOR_IN]->() } + COUNT { (x)<-[:RECIPIENT]-() } AS relationships, x.id AS actor
ORDER BY articles DESC, actor
LIMIT toInteger($limit)
