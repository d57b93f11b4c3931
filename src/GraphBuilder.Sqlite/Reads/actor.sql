SELECT name, kind, country, CAST(sectors AS BLOB) AS sectors, wikidata, CAST(aliases AS BLOB) AS aliases,
  (SELECT CAST(json_group_array(title) AS BLOB)
   FROM (
     SELECT DISTINCT m.office || ' (' || m.body || coalesce(', since ' || m.since, '') || coalesce(', until ' || m.until, '') || ')' AS title
     FROM mentioned_in m JOIN actor b ON b.id = m.body
     WHERE m.actor = a.key
     ORDER BY title)) AS offices,
  createdAt
FROM actor a
WHERE id = $id;
