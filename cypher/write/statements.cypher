// Statements, each reported in one article.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (statement:Statement {id: row.id})
SET statement += row.properties
CREATE (statement)-[:REPORTED_IN {start: row.start, end: row.end, quote: row.quote}]->(article)
