// Who holds which office, since when
:param actor => 'country/SRB';
:param limit => 200;
MATCH (holder:Actor)-[held:HOLDS_OFFICE]->(body:Actor)
WHERE any(x IN [holder, body] WHERE x.id = $actor OR x.country = split($actor, 'country/')[1])
RETURN holder.name AS holder, held.office AS office, body.name AS body, held.since AS since, held.until AS until, holder.id AS holderId, body.id AS bodyId
ORDER BY since, holderId, office, bodyId, until
LIMIT toInteger($limit)
