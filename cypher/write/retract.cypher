// Takes back all that the edited articles have said so far; the steps that follow say again what still holds.
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)<-[:REPORTED_IN]-(:Statement)-[edge:MADE|MENTIONS|WITHIN|CLAIMS|DENIES]-()
  DELETE edge
}
CALL (article) {
  MATCH (article)-[edge:REPORTED_IN|EVIDENCED_BY|MENTIONED_IN|PUBLISHED_BY]-()
  DELETE edge
}
