SELECT 'Actor', count(*) FROM actor
UNION ALL SELECT 'Article', count(*) FROM article
UNION ALL SELECT 'Publisher', count(*) FROM publisher
UNION ALL SELECT 'Statement', count(*) FROM statement
UNION ALL SELECT 'Relationship', count(*) FROM relationship
UNION ALL SELECT 'IngestionRun', count(*) FROM ingestion_run
UNION ALL SELECT 'PUBLISHED_BY', count(publisher) FROM article
UNION ALL SELECT 'MADE', count(speaker) FROM statement
UNION ALL SELECT 'REPORTED_IN', count(*) FROM statement
UNION ALL SELECT 'MENTIONS', count(*) FROM statement_mention
UNION ALL SELECT 'WITHIN', count(within) FROM statement
UNION ALL SELECT 'ACTOR_IN', count(*) FROM relationship
UNION ALL SELECT 'RECIPIENT', count(recipient) FROM relationship
UNION ALL SELECT 'CLAIMS', count(*) FROM statement_claim
UNION ALL SELECT 'EVIDENCED_BY', count(*) FROM evidence
UNION ALL SELECT 'MENTIONED_IN', count(*) FROM mentioned_in
UNION ALL SELECT 'HOLDS_OFFICE', count(*) FROM holds_office
UNION ALL SELECT 'INGESTED', count(*) FROM ingested;
