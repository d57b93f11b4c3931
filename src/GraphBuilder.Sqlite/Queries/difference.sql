WITH
  side AS (SELECT key FROM actor WHERE id = $actor OR (country = substr($actor, 9) AND $actor GLOB 'country/*')),
  known AS (
    SELECT min(x.id, y.id) AS aId, max(x.id, y.id) AS bId, r.score, min(substr(t.publishedAt, 1, 10)) AS reported
    FROM relationship r
    JOIN actor x ON x.key = r.actor
    JOIN actor y ON y.key = r.recipient
    JOIN evidence e ON e.relationship = r.key
    JOIN article t ON t.key = e.article
    WHERE r.actor <> r.recipient AND ($actor IS NULL OR r.actor IN side OR r.recipient IN side)
    GROUP BY r.key
    HAVING reported <= $until)
SELECT a.name AS a, b.name AS b, count(*) FILTER (WHERE reported <= $since) AS before, count(*) AS after, count(*) FILTER (WHERE reported > $since) AS added,
  round(avg(score) FILTER (WHERE reported <= $since), 3) AS scoreBefore, round(avg(score), 3) AS scoreAfter, aId, bId
FROM known
JOIN actor a ON a.id = aId
JOIN actor b ON b.id = bId
GROUP BY aId, bId
HAVING added > 0
ORDER BY added DESC, aId, bId
LIMIT CAST($limit AS INTEGER);
