// How many nodes of each label and edges of each type there are; what is derived or keeps the schema's history is left out.
MATCH (node) WHERE NOT node:SchemaMigration
UNWIND labels(node) AS name
RETURN name, count(*) AS count
UNION ALL
MATCH ()-[edge]->() WHERE edge.derived IS NULL
RETURN type(edge) AS name, count(*) AS count
