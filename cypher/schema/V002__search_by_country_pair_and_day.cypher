// What nodes are looked up by, besides their ids.
CREATE INDEX actor_country IF NOT EXISTS FOR (n:Actor) ON (n.country);
CREATE INDEX relationship_pair IF NOT EXISTS FOR (n:Relationship) ON (n.actor, n.recipient);
CREATE INDEX relationship_date IF NOT EXISTS FOR (n:Relationship) ON (n.date);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
