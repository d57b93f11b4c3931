WITH
  pair AS (
    SELECT min(a.id, b.id) AS aId, max(a.id, b.id) AS bId, r.quad, r.score, r.date AS day
    FROM relationship r
    JOIN actor a ON a.key = r.actor
    JOIN actor b ON b.key = r.recipient
    WHERE r.actor <> r.recipient
      AND ($from IS NULL OR date >= substr($from, 1, length(date))) AND ($to IS NULL OR date <= substr($to, 1, length(date))))
SELECT a.name AS a, b.name AS b, count(*) AS relationships, count(*) FILTER (WHERE quad <= 2) AS cooperation, count(*) FILTER (WHERE quad >= 3) AS conflict,
  round(avg(score), 3) AS score, min(day) AS first, max(day) AS last, aId, bId
FROM pair
JOIN actor a ON a.id = aId
JOIN actor b ON b.id = bId
GROUP BY aId, bId
ORDER BY relationships DESC, aId, bId
LIMIT CAST($limit AS INTEGER);
