// How many independent articles a relationship rests on.
UNWIND $rows AS row
MATCH (relationship:Relationship {id: row.id})
SET relationship.independentCount = row.count
