SELECT name, kind, country, CAST(sectors AS BLOB) AS sectors, wikidata, CAST(aliases AS BLOB) AS aliases,
  (SELECT CAST(json_group_array(title ORDER BY title) AS BLOB)
   FROM (SELECT office || ' (' || body || coalesce(', since ' || since, '') || coalesce(', until ' || until, '') || ')' AS title FROM holds_office WHERE actor = a.key)) AS offices,
  createdAt
FROM actor a
WHERE id = $id;
