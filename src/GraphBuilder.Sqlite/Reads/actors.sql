SELECT id, name, kind, country, CAST(aliases AS BLOB), (SELECT count(*) FROM mentioned_in m WHERE m.actor = a.key)
FROM actor a
WHERE id > $after
ORDER BY id
LIMIT $limit;
