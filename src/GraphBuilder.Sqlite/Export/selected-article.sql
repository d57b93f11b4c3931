(EXISTS (SELECT 1 FROM evidence e JOIN relationship r ON r.key = e.relationship WHERE e.article = t.key AND {relationship})
OR EXISTS (SELECT 1 FROM statement s WHERE s.article = t.key AND {own}))
