// Which statements (s) an export takes for their speaker: those of the side that is asked for, as long as no event is.
($actor IS NOT NULL AND $a IS NULL AND $events IS NULL
AND EXISTS {
  MATCH (part:Actor)-[:MADE]->(s)-[:REPORTED_IN]->(told:Article)
  WHERE (part.id = $actor OR 'country/' + part.country = $actor)
    AND ($from IS NULL OR coalesce(s.saidOn, left(told.publishedAt, 10)) >= left($from, size(coalesce(s.saidOn, 'yyyy-mm-dd'))))
    AND ($to IS NULL OR coalesce(s.saidOn, left(told.publishedAt, 10)) <= left($to, size(coalesce(s.saidOn, 'yyyy-mm-dd'))))
})
