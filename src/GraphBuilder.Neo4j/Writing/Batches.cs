using GraphBuilder.Model;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>Cuts articles into batches that are written in one transaction each: smaller ones after one was too large for the server, and by and by larger ones again.</summary>
internal sealed class Batches
{
    // Large enough that round trips do not count, small enough for the memory of a small server.
    private const int MostRows = 20_000;
    private const int LeastRows = 1_000;
    private const int MostCharacters = 4_000_000;

    private int _mostRows = MostRows;

    /// <summary>These were too much for one transaction.</summary>
    public void TooLarge(IReadOnlyList<ArticleGraph> batch) => _mostRows = Math.Clamp(batch.Sum(RowsOf) / 2, LeastRows, _mostRows);

    /// <summary>A batch was not too large.</summary>
    public void Fitted() => _mostRows = Math.Min(MostRows, _mostRows + LeastRows / 10);

    /// <summary>Batches in the given order; two versions of one article never share a batch, so that the later one edits the earlier.</summary>
    public IEnumerable<IReadOnlyList<ArticleGraph>> Of(IEnumerable<ArticleGraph> articles)
    {
        var batch = new List<ArticleGraph>();
        var (rows, characters) = (0, 0L);
        foreach (var article in articles)
        {
            var (moreRows, moreCharacters) = (RowsOf(article), article.Article.Text.Length);
            if (batch.Count > 0 && (rows + moreRows > _mostRows || characters + moreCharacters > MostCharacters || batch.Exists(a => a.Article.Id == article.Article.Id)))
            {
                yield return batch;
                batch = [];
                (rows, characters) = (0, 0);
            }
            batch.Add(article);
            rows += moreRows;
            characters += moreCharacters;
        }
        if (batch.Count > 0)
            yield return batch;
    }

    private static int RowsOf(ArticleGraph article) => 1 + article.Actors.Count + article.Mentioned.Count + article.Statements.Count + article.Relationships.Count + article.Evidence.Count;
}
