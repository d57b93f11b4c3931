SELECT a.id AS actor, r.event, r.mode, b.id AS recipient, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score, CAST(r.contexts AS BLOB) AS contexts, r.place,
  r.reciprocal, r.confidence, r.articleCount, r.independentCount,
  (SELECT CAST(json_group_array(id) AS BLOB)
   FROM (SELECT o.id FROM denies d JOIN relationship o ON o.key = d.denied WHERE d.denial = r.key ORDER BY o.id)) AS denies,
  (SELECT CAST(json_group_array(id) AS BLOB)
   FROM (SELECT o.id FROM denies d JOIN relationship o ON o.key = d.denial WHERE d.denied = r.key ORDER BY o.id)) AS deniedBy
FROM relationship r
JOIN actor a ON a.key = r.actor
LEFT JOIN actor b ON b.key = r.recipient
WHERE r.id = $id;
