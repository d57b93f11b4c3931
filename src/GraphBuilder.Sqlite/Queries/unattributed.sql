SELECT day, attitude, kind, cue, content, (SELECT count(*) FROM statement_claim c WHERE c.statement = s.key) AS claims,
  publisher, title, start, "end", statement, article
FROM statement_row s
WHERE speakerKey IS NULL
  AND ($from IS NULL OR day >= substr($from, 1, length(day))) AND ($to IS NULL OR day <= substr($to, 1, length(day)))
ORDER BY day NULLS LAST, article, start, statement
LIMIT CAST($limit AS INTEGER);
