// The articles' own properties.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article += row.properties, article.retrievedAt = row.retrievedAt
