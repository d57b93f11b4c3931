// The properties of a statement.
MATCH (s:Statement {id: $id})-[:REPORTED_IN]->(article)
OPTIONAL MATCH (speaker)-[:MADE]->(s)
OPTIONAL MATCH (s)-[:WITHIN]->(outer)
RETURN speaker.id AS speaker, s.kind AS kind, s.content AS content, s.cue AS cue, s.attitude AS attitude, s.saidOn AS saidOn, s.confidence AS confidence,
  COLLECT { MATCH (s)-[:MENTIONS]->(actor) RETURN actor.id ORDER BY actor.id } AS mentions, outer.id AS within,
  COLLECT { MATCH (s)-[:CLAIMS]->(r) RETURN r.id ORDER BY r.id } AS claims,
  COLLECT { MATCH (s)-[:DENIES]->(r) RETURN r.id ORDER BY r.id } AS denies, article.id AS article
