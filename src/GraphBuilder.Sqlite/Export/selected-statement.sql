(EXISTS (SELECT 1 FROM statement_claim c JOIN relationship r ON r.key = c.relationship WHERE c.statement = s.key AND {relationship})
OR {own})
