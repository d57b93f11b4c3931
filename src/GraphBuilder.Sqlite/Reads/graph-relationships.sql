SELECT r.id, a.id, r.event, r.mode, b.id, r.date, r.polarity, r.modality, r.quad, r.score
FROM relationship r
JOIN actor a ON a.key = r.actor
LEFT JOIN actor b ON b.key = r.recipient
WHERE r.key IN (SELECT relationship FROM evidence WHERE article = (SELECT key FROM article WHERE id = $article))
ORDER BY r.id;
