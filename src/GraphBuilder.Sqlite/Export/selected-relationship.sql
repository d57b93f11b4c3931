($actor IS NULL OR EXISTS (SELECT 1 FROM actor part WHERE part.key IN (r.actor, r.recipient) AND (part.id = $actor OR 'country/' || part.country = $actor))
  OR EXISTS (SELECT 1 FROM statement_claim told JOIN statement said ON said.key = told.statement JOIN actor part ON part.key = said.speaker
    WHERE told.relationship = r.key AND (part.id = $actor OR 'country/' || part.country = $actor)))
AND ($a IS NULL
  OR EXISTS (SELECT 1 FROM actor part WHERE part.key = r.actor AND (part.id = $a OR 'country/' || part.country = $a))
    AND EXISTS (SELECT 1 FROM actor part WHERE part.key = r.recipient AND (part.id = $b OR 'country/' || part.country = $b))
  OR EXISTS (SELECT 1 FROM actor part WHERE part.key = r.actor AND (part.id = $b OR 'country/' || part.country = $b))
    AND EXISTS (SELECT 1 FROM actor part WHERE part.key = r.recipient AND (part.id = $a OR 'country/' || part.country = $a)))
AND ($from IS NULL OR r.date >= substr($from, 1, length(r.date))) AND ($to IS NULL OR r.date <= substr($to, 1, length(r.date)))
AND ($events IS NULL OR r.event IN (SELECT value FROM json_each($events)))
