WITH
  side_a AS (SELECT key FROM actor WHERE id = $a OR (country = substr($a, 9) AND $a GLOB 'country/*')),
  side_b AS (SELECT key FROM actor WHERE id = $b OR (country = substr($b, 9) AND $b GLOB 'country/*')),
  dealing AS (
    SELECT r.actor AS side, r.recipient AS x, r.mode, r.date
    FROM relationship r
    WHERE (r.actor IN side_a OR r.actor IN side_b) AND r.polarity = 'affirmed' AND r.modality = 'actual' AND (r.quad <= 2 OR r.event = 'REQUEST')
      AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
    UNION ALL
    SELECT r.recipient, r.actor, r.mode, r.date
    FROM relationship r
    WHERE (r.recipient IN side_a OR r.recipient IN side_b) AND r.polarity = 'affirmed' AND r.modality = 'actual' AND (r.quad <= 2 OR r.event = 'REQUEST')
      AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date))))
SELECT x.name AS mediator, x.kind, count(*) FILTER (WHERE side IN side_a) AS withA, count(*) FILTER (WHERE side IN side_b) AS withB,
  count(*) FILTER (WHERE mode = 'third-party') AS thirdParty, min(date) AS first, max(date) AS last, x.id AS actor
FROM dealing d JOIN actor x ON x.key = d.x
WHERE d.x NOT IN side_a AND d.x NOT IN side_b
GROUP BY d.x
HAVING withA > 0 AND withB > 0
ORDER BY withA + withB DESC, x.id
LIMIT CAST($limit AS INTEGER);
