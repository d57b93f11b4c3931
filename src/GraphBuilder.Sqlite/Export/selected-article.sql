EXISTS (SELECT 1 FROM evidence e JOIN relationship r ON r.key = e.relationship WHERE e.article = t.key AND {relationship})
