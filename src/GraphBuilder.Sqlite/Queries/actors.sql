SELECT name, kind, country, CAST(sectors AS BLOB) AS sectors, CAST(aliases AS BLOB) AS aliases,
  (SELECT count(*) FROM mentioned_in m WHERE m.actor = a.key AND m.count > 0) AS articles,
  (SELECT count(*) FROM statement s WHERE s.speaker = a.key) AS statements,
  (SELECT count(*) FROM relationship r WHERE r.actor = a.key OR r.recipient = a.key) AS relationships,
  id AS actor
FROM actor a
WHERE $like IS NULL
  OR instr(fold(name), fold($like)) > 0
  OR EXISTS (SELECT 1 FROM json_each(aliases) WHERE instr(fold(value), fold($like)) > 0)
ORDER BY articles DESC, id
LIMIT CAST($limit AS INTEGER);
