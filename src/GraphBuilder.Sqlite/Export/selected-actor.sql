(EXISTS (SELECT 1 FROM relationship r WHERE r.actor = a.key AND {relationship})
OR EXISTS (SELECT 1 FROM relationship r WHERE r.recipient = a.key AND {relationship})
OR EXISTS (SELECT 1 FROM statement s WHERE s.speaker = a.key AND {statement}))
