// Which of these articles are stored, and with which graph.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.graphHash AS graphHash
