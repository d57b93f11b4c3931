using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Something stored that does not agree with the article it rests on.</summary>
internal sealed record Damage(string Article, string Owner, string Kind);

/// <summary>Compares stored quotes and hashes with the stored text of their article.</summary>
internal static class EvidenceCheck
{
    /// <summary>What is wrong with an article and all that quotes it.</summary>
    public static IEnumerable<Damage> Find(StoredEvidence stored)
    {
        if (ContentHash.Of(stored.Text) != stored.ContentHash)
            yield return new(stored.Article.Value, stored.Article.Value, "the text is not the one that was ingested: its hash differs");
        foreach (var quote in stored.Quotes)
        {
            if (quote.Start < 0 || quote.End > stored.Text.Length || quote.Start >= quote.End)
                yield return new(stored.Article.Value, quote.Owner, $"the span {quote.Start}–{quote.End} does not lie in the text of {stored.Text.Length} characters");
            else if (!stored.Text.AsSpan(quote.Start, quote.End - quote.Start).SequenceEqual(quote.Quote))
                yield return new(stored.Article.Value, quote.Owner, $"the quote differs from the text at {quote.Start}–{quote.End}");
        }
    }
}
