SELECT relationship, start, "end", quote FROM evidence WHERE article = $article
UNION ALL
SELECT id, start, "end", quote FROM statement WHERE article = $article
ORDER BY 2, 3, 1;
