// What all articles together know of each actor.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
REMOVE actor:Country:Person:Organization:Group
SET actor += row.facts, actor:$(row.facts.kind)
