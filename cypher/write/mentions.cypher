// Which actors an article lists, how often and under which names it mentions them, and what it knows of them: an actor's own properties and offices follow from these edges.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.listings AS listing
MATCH (actor:Actor {id: listing.actor})
CREATE (actor)-[edge:MENTIONED_IN]->(article)
SET edge = listing.properties
