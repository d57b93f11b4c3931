// What the named queries look nodes up by, besides their ids.
CREATE INDEX actor_country IF NOT EXISTS FOR (n:Actor) ON (n.country);
CREATE INDEX relationship_date IF NOT EXISTS FOR (n:Relationship) ON (n.date);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
