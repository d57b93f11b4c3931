// Takes the articles, in the order of their ids. A write to a property locks its node until the end of the transaction, even where it changes nothing;
// every step locks in the order of ids, and every writer takes the steps in the same order, so that parallel writers wait for one another and never deadlock.
UNWIND $ids AS id
MERGE (article:Article {id: id})
SET article.id = id
RETURN id, article.graphHash AS graphHash, article.retrievedAt AS retrievedAt
