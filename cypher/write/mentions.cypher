// Which actors an article lists, how often and under which names it mentions them, and what it knows of them: an actor's own properties and offices follow from these edges.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor})
MATCH (article:Article {id: row.article})
CREATE (actor)-[listing:MENTIONED_IN]->(article)
SET listing = row.properties
