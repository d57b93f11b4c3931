SELECT day, speaker, attitude, kind, cue, content, publisher, title, start, "end", statement, article
FROM statement_row
WHERE instr(fold(content), fold($text)) > 0
  AND ($from IS NULL OR day >= substr($from, 1, length(day))) AND ($to IS NULL OR day <= substr($to, 1, length(day)))
ORDER BY day NULLS LAST, article, start, statement
LIMIT CAST($limit AS INTEGER);
