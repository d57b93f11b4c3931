(EXISTS (SELECT 1 FROM relationship r WHERE r.actor = a.key AND {relationship})
OR EXISTS (SELECT 1 FROM relationship r WHERE r.recipient = a.key AND {relationship})
OR EXISTS (SELECT 1 FROM statement s WHERE s.speaker = a.key AND {statement})
OR EXISTS (SELECT 1 FROM statement_mention m JOIN statement s ON s.key = m.statement WHERE m.actor = a.key AND {own}))
