// Which relationships (r) an export takes; the other files name this in braces.
($actor IS NULL OR EXISTS { MATCH (r)-[:ACTOR_IN|RECIPIENT]-(part:Actor) WHERE part.id = $actor OR 'country/' + part.country = $actor }
  OR EXISTS { MATCH (r)<-[:CLAIMS]-(:Statement)<-[:MADE]-(part:Actor) WHERE part.id = $actor OR 'country/' + part.country = $actor })
AND ($a IS NULL
  OR EXISTS { MATCH (part:Actor)-[:ACTOR_IN]->(r)-[:RECIPIENT]->(other:Actor)
    WHERE (part.id = $a OR 'country/' + part.country = $a) AND (other.id = $b OR 'country/' + other.country = $b)
      OR (part.id = $b OR 'country/' + part.country = $b) AND (other.id = $a OR 'country/' + other.country = $a) })
AND ($from IS NULL OR r.date >= left($from, size(r.date))) AND ($to IS NULL OR r.date <= left($to, size(r.date)))
AND ($events IS NULL OR r.event IN $events)
