// Who does what to whom: the busiest edges between actors
MATCH (a:Actor)-[edge]->(b:Actor)
WHERE edge.derived
RETURN a, edge, b ORDER BY edge.count DESC LIMIT 100;

// One side and everything told of it
:param actor => 'country/TUR';
MATCH path = (x:Actor)-[:ACTOR_IN|RECIPIENT]-(:Relationship)-[:ACTOR_IN|RECIPIENT]-(:Actor)
WHERE x.id = $actor OR x.country = split($actor, 'country/')[1]
RETURN path LIMIT 100;

// Who says so: a relationship with its evidence, statements and speakers
:param relationship => 'relationship/0123456789abcdef0123456789abcdef';
MATCH evidence = (r:Relationship {id: $relationship})-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH claim = (:Actor)-[:MADE]->(:Statement)-[:CLAIMS]->(r)
OPTIONAL MATCH outlet = (article)-[:PUBLISHED_BY]->()
RETURN evidence, claim, outlet;

// What one side alone claims, as a picture
:param actor => 'country/RUS';
MATCH path = (side:Actor)-[:MADE]->(:Statement)-[:CLAIMS]->(r:Relationship)-[:RECIPIENT]->(:Actor)
WHERE (side.id = $actor OR side.country = split($actor, 'country/')[1])
  AND NOT EXISTS { MATCH (r)-[evidence:EVIDENCED_BY]->() WHERE evidence.assertedBy IS NULL }
RETURN path LIMIT 50;

// What is denied, by whom, and who had said it
MATCH denial = (no:Relationship)-[:DENIES]->(yes:Relationship)
MATCH deed = (:Actor)-[:ACTOR_IN]->(yes)
OPTIONAL MATCH recipient = (yes)-[:RECIPIENT]->()
UNWIND [yes, no] AS r
OPTIONAL MATCH claim = (:Actor)-[:MADE]->(:Statement)-[:CLAIMS]->(r)
RETURN denial, deed, recipient, claim LIMIT 100;

// Statements within statements
MATCH path = (:Actor)-[:MADE]->(:Statement)-[:WITHIN]->(:Statement)<-[:MADE]-(:Actor)
RETURN path LIMIT 50;

// How much of everything
MATCH (n) RETURN labels(n) AS label, count(*) AS nodes ORDER BY nodes DESC;
