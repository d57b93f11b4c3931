// What relationships say of themselves: it follows from all their evidence.
UNWIND $rows AS row
MATCH (relationship:Relationship {id: row.id})
SET relationship += row.properties
