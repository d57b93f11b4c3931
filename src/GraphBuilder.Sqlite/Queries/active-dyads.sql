WITH
  pair AS (
    SELECT min(actor, recipient) AS aId, max(actor, recipient) AS bId, quad, score, date AS day
    FROM relationship
    WHERE actor <> recipient
      AND ($from IS NULL OR date >= substr($from, 1, length(date))) AND ($to IS NULL OR date <= substr($to, 1, length(date))))
SELECT a.name AS a, b.name AS b, count(*) AS relationships, count(*) FILTER (WHERE quad <= 2) AS cooperation, count(*) FILTER (WHERE quad >= 3) AS conflict,
  round(avg(score), 3) AS score, min(day) AS first, max(day) AS last, aId, bId
FROM pair
JOIN actor a ON a.id = aId
JOIN actor b ON b.id = bId
GROUP BY aId, bId
ORDER BY relationships DESC, aId, bId;
