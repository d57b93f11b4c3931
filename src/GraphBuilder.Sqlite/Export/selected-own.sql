-- Statements of the side that is asked for, as long as no event is.
($actor IS NOT NULL AND $a IS NULL AND $events IS NULL
AND EXISTS (SELECT 1 FROM actor part JOIN article told ON told.key = s.article
  WHERE part.key = s.speaker AND (part.id = $actor OR 'country/' || part.country = $actor)
    AND ($from IS NULL OR coalesce(s.saidOn, substr(told.publishedAt, 1, 10)) >= substr($from, 1, length(coalesce(s.saidOn, 'yyyy-mm-dd'))))
    AND ($to IS NULL OR coalesce(s.saidOn, substr(told.publishedAt, 1, 10)) <= substr($to, 1, length(coalesce(s.saidOn, 'yyyy-mm-dd'))))))
