// How many nodes of each label and edges of each type there are; what is derived or keeps the schema's history is left out.
UNWIND ['Actor', 'Article', 'IngestionRun', 'Publisher', 'Relationship', 'Statement'] AS name
RETURN name, COUNT { MATCH (n:$(name)) } AS count
UNION ALL
UNWIND ['ACTOR_IN', 'CLAIMS', 'EVIDENCED_BY', 'HOLDS_OFFICE', 'INGESTED', 'MADE', 'MENTIONED_IN', 'MENTIONS', 'PUBLISHED_BY', 'RECIPIENT', 'REPORTED_IN', 'WITHIN'] AS name
RETURN name, COUNT { MATCH ()-[:$(name)]->() } AS count
