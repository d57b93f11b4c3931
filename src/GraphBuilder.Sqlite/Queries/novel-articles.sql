WITH
  told AS (
    SELECT DISTINCT e.article, e.relationship
    FROM article t JOIN evidence e ON e.article = t.key
    WHERE ($from IS NULL OR substr(t.publishedAt, 1, 10) >= $from) AND ($to IS NULL OR substr(t.publishedAt, 1, 10) <= $to)),
  counted AS (
    SELECT article, count(*) AS relationships, sum(article = (
      SELECT e.article FROM evidence e JOIN article t ON t.key = e.article
      WHERE e.relationship = told.relationship ORDER BY t.publishedAt NULLS LAST, t.id LIMIT 1)) AS novel
    FROM told
    GROUP BY article)
SELECT t.publishedAt, p.name AS publisher, t.title, c.novel, c.relationships, round(1.0 * c.novel / c.relationships, 3) AS share, t.url, t.id AS article
FROM counted c
JOIN article t ON t.key = c.article
LEFT JOIN publisher p ON p.key = t.publisher
ORDER BY c.novel DESC, t.publishedAt NULLS LAST, t.id
LIMIT CAST($limit AS INTEGER);
