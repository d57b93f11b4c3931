WITH
  part AS (
    SELECT r.actor AS x, 1 AS does, r.quad, r.score FROM relationship r WHERE r.polarity = 'affirmed' AND r.modality = 'actual'
      AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
    UNION ALL
    SELECT r.recipient, 0, r.quad, r.score FROM relationship r WHERE r.recipient IS NOT NULL AND r.polarity = 'affirmed'
      AND r.modality = 'actual' AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1,
        length(r.date))))
SELECT x.name, x.kind, x.country, sum(does) AS acts, count(*) - sum(does) AS received,
  count(*) FILTER (WHERE does AND quad <= 2) AS cooperation, count(*) FILTER (WHERE does AND quad >= 3) AS conflict,
  round(avg(score) FILTER (WHERE does), 3) AS score, x.id AS actor
FROM part p JOIN actor x ON x.key = p.x
GROUP BY p.x
ORDER BY acts DESC, received DESC, x.id
LIMIT CAST($limit AS INTEGER);
