// A page of articles, by id, with every quote from them.
MATCH (article:Article)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT 20
RETURN article.id, article.text, article.contentHash,
  COLLECT { MATCH (article)<-[quote:REPORTED_IN|EVIDENCED_BY]-(owner)
            WITH owner.id AS owner, quote ORDER BY quote.start, quote.end, owner
            RETURN [owner, quote.start, quote.end, quote.quote] }
