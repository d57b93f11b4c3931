-- What one actor is said to have done to another: a denial finds what it denies, and agreement the refusal that stands against it.
-- What was looked up by actor and event before is looked up by the beginning of this index.
CREATE INDEX relationship_deed ON relationship (actor, event, recipient);
DROP INDEX relationship_actor;
