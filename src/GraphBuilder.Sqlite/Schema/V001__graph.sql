-- The graph model as tables: nodes and edges have the names of the model, lists are JSON arrays, days and instants ISO 8601 text.
-- A node has the id of the model, which is text, and a key, by which edges refer to it within this file.

CREATE TABLE publisher (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT
);

CREATE TABLE actor (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sectors TEXT NOT NULL,
  wikidata TEXT,
  aliases TEXT NOT NULL,
  createdAt TEXT NOT NULL
);
CREATE INDEX actor_country ON actor (country);

CREATE TABLE article (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  publisher INTEGER REFERENCES publisher (key),
  url TEXT,
  title TEXT,
  publishedAt TEXT,
  retrievedAt TEXT NOT NULL,
  language TEXT,
  contentHash TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  graphHash TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX article_publisher ON article (publisher);
CREATE INDEX article_published ON article (publishedAt);

-- MENTIONED_IN: one row for each actor that an article lists, with what the article knows of it. The actor row joins them all.
CREATE TABLE mentioned_in (
  actor INTEGER NOT NULL REFERENCES actor (key),
  article INTEGER NOT NULL REFERENCES article (key),
  count INTEGER NOT NULL,
  names TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  sectors TEXT NOT NULL,
  wikidata TEXT,
  office TEXT,
  body TEXT, -- id of the actor whose office it is
  since TEXT,
  until TEXT,
  PRIMARY KEY (actor, article)
) WITHOUT ROWID;
CREATE INDEX mentioned_in_article ON mentioned_in (article);

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (key),
  speaker INTEGER REFERENCES actor (key),
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  cue TEXT NOT NULL,
  attitude TEXT NOT NULL,
  saidOn TEXT,
  confidence REAL NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  within INTEGER REFERENCES statement (key)
);
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_speaker ON statement (speaker);
CREATE INDEX statement_within ON statement (within) WHERE within IS NOT NULL;

CREATE TABLE statement_mention (
  statement INTEGER NOT NULL REFERENCES statement (key) ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actor (key),
  PRIMARY KEY (statement, actor)
) WITHOUT ROWID;
CREATE INDEX statement_mention_actor ON statement_mention (actor);

CREATE TABLE relationship (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  actor INTEGER NOT NULL REFERENCES actor (key),
  recipient INTEGER REFERENCES actor (key),
  event TEXT NOT NULL,
  mode TEXT,
  date TEXT,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  -- derived from all evidence
  confidence REAL NOT NULL,
  contexts TEXT NOT NULL,
  place TEXT,
  reciprocal BOOLEAN NOT NULL,
  datePrecision TEXT NOT NULL,
  articleCount INTEGER NOT NULL,
  independentCount INTEGER NOT NULL
);
CREATE INDEX relationship_actor ON relationship (actor, event);
CREATE INDEX relationship_recipient ON relationship (recipient);
CREATE INDEX relationship_negated ON relationship (actor) WHERE polarity = 'negated';

CREATE TABLE statement_claim (
  statement INTEGER NOT NULL REFERENCES statement (key) ON DELETE CASCADE,
  relationship INTEGER NOT NULL REFERENCES relationship (key),
  PRIMARY KEY (statement, relationship)
) WITHOUT ROWID;
CREATE INDEX statement_claim_relationship ON statement_claim (relationship);

-- EVIDENCED_BY
CREATE TABLE evidence (
  article INTEGER NOT NULL REFERENCES article (key),
  number INTEGER NOT NULL,
  relationship INTEGER NOT NULL REFERENCES relationship (key),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  assertedBy INTEGER, -- key of a statement of the same article, which goes with the evidence
  confidence REAL NOT NULL,
  contexts TEXT NOT NULL,
  place TEXT,
  reciprocal BOOLEAN NOT NULL,
  datePrecision TEXT NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX evidence_relationship ON evidence (relationship);

CREATE TABLE ingestion_run (
  id TEXT NOT NULL PRIMARY KEY,
  startedAt TEXT NOT NULL,
  endedAt TEXT,
  version TEXT NOT NULL,
  counts TEXT
) WITHOUT ROWID;

CREATE TABLE ingested (
  run TEXT NOT NULL REFERENCES ingestion_run (id),
  article INTEGER NOT NULL REFERENCES article (key),
  PRIMARY KEY (run, article)
) WITHOUT ROWID;

CREATE VIEW holds_office AS
  SELECT DISTINCT m.actor, m.office, m.body, m.since, m.until
  FROM mentioned_in m JOIN actor b ON b.id = m.body
  WHERE m.body IS NOT NULL;

-- The typed edges between actors: what is said to have happened.
CREATE VIEW derived_edge AS
  SELECT a.id AS actor, r.event, b.id AS recipient, count(*) AS count, min(r.date) AS firstAt, max(r.date) AS lastAt, round(avg(r.score), 3) AS score
  FROM relationship r
  JOIN actor a ON a.key = r.actor
  JOIN actor b ON b.key = r.recipient
  WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
  GROUP BY r.actor, r.event, r.recipient;

-- Evidence as people read it: who asserts it, and where it stands.
CREATE VIEW evidence_row AS
  SELECT e.relationship AS relationshipKey, e.article AS articleKey, e.start, e."end", e.quote, e.confidence, s.id AS statement,
    CASE WHEN e.assertedBy IS NULL THEN 'article' ELSE coalesce(x.name, 'unknown') END AS assertedBy,
    t.id AS article, t.publishedAt, t.title, p.name AS publisher
  FROM evidence e
  JOIN article t ON t.key = e.article
  LEFT JOIN publisher p ON p.key = t.publisher
  LEFT JOIN statement s ON s.key = e.assertedBy
  LEFT JOIN actor x ON x.key = s.speaker;

-- Relationships as people read them. A list goes out as a BLOB that holds a JSON array. (ORDER BY inside an aggregate would shut out SQLite before 3.44,
-- and with it the tools of many systems.)
CREATE VIEW relationship_row AS
  SELECT r.key, r.id AS relationship, r.date AS day, a.name AS actor, r.event, r.mode, b.name AS recipient, r.polarity, r.modality, r.score, r.confidence,
    r.articleCount AS articles, r.independentCount AS independent, r.actor AS actorKey, r.recipient AS recipientKey,
    (SELECT CAST(json_group_array(name) AS BLOB)
     FROM (SELECT DISTINCT e.assertedBy AS name FROM evidence_row e WHERE e.relationshipKey = r.key ORDER BY name)) AS assertedBy,
    (SELECT e.quote FROM evidence e JOIN article t ON t.key = e.article WHERE e.relationship = r.key
     ORDER BY e.confidence DESC, t.id, e.start, e."end", e.number LIMIT 1) AS quote
  FROM relationship r
  JOIN actor a ON a.key = r.actor
  LEFT JOIN actor b ON b.key = r.recipient;

CREATE VIEW statement_row AS
  SELECT s.key, coalesce(s.saidOn, substr(t.publishedAt, 1, 10)) AS day, x.name AS speaker, s.attitude, s.kind, s.cue, s.content, p.name AS publisher, t.title,
    s.start, s."end", s.id AS statement, t.id AS article, s.speaker AS speakerKey
  FROM statement s
  JOIN article t ON t.key = s.article
  LEFT JOIN publisher p ON p.key = t.publisher
  LEFT JOIN actor x ON x.key = s.speaker;

-- Full text search without a second copy of the text.
CREATE VIRTUAL TABLE article_text USING fts5 (title, text, content = 'article', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER article_text_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_text (rowid, title, text) VALUES (new.key, new.title, new.text);
END;
CREATE TRIGGER article_text_update AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.key, old.title, old.text);
  INSERT INTO article_text (rowid, title, text) VALUES (new.key, new.title, new.text);
END;

CREATE VIRTUAL TABLE statement_text USING fts5 (content, content = 'statement', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER statement_text_insert AFTER INSERT ON statement BEGIN
  INSERT INTO statement_text (rowid, content) VALUES (new.key, new.content);
END;
CREATE TRIGGER statement_text_delete AFTER DELETE ON statement BEGIN
  INSERT INTO statement_text (statement_text, rowid, content) VALUES ('delete', old.key, old.content);
END;
