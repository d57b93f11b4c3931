-- Reviewed decisions on who is who, in the order in which they hold; what an article said before they changed it stays beside it.
CREATE TABLE identity_decision (
  number INTEGER PRIMARY KEY,
  decision TEXT NOT NULL -- JSON
);

ALTER TABLE article ADD COLUMN asRead TEXT; -- JSON; null where no decision has changed anything
