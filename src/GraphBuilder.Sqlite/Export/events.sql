SELECT r.id, x.id, r.event, r.mode, y.id, r.date, r.datePrecision, r.polarity, r.modality, r.quad, r.score,
  r.contexts, r.place, r.reciprocal, r.confidence, r.articleCount, r.independentCount,
  x.name, x.kind, x.country, x.sectors, x.wikidata, y.name, y.kind, y.country, y.sectors, y.wikidata,
  e.quote, CASE WHEN e.assertedBy IS NOT NULL THEN coalesce(v.name, 'unknown') END, t.id, t.url, t.title, t.publishedAt, p.name
FROM relationship r
JOIN actor x ON x.key = r.actor
LEFT JOIN actor y ON y.key = r.recipient
JOIN evidence e ON e.relationship = r.key AND (e.article, e.number) = (
  SELECT b.article, b.number FROM evidence b JOIN article u ON u.key = b.article LEFT JOIN statement w ON w.key = b.assertedBy
  WHERE b.relationship = r.key ORDER BY b.confidence DESC, u.id, b.start, b."end", w.id NULLS LAST LIMIT 1)
JOIN article t ON t.key = e.article
LEFT JOIN publisher p ON p.key = t.publisher
LEFT JOIN statement s ON s.key = e.assertedBy
LEFT JOIN actor v ON v.key = s.speaker
WHERE r.id > $after AND ($all OR {relationship})
ORDER BY r.id LIMIT $limit;
