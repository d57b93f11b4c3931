using System.Text;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>Reads dead letters again: their documents, or what was kept of those that are gone.</summary>
public sealed class DeadLetters(Documents documents)
{
    private static readonly ArticleDefaults s_nothing = new(null, null, null);

    /// <summary>The readings of these letters; a document is opened once, however many of its parts failed.</summary>
    public IEnumerable<ReadingPart> Retry(IReadOnlyList<LedgerEntry> letters)
    {
        // An article that was read is kept whole, and its feed may name it no more.
        var articles = letters.ToLookup(l => l is { Stage: "extract" or "write", Content: not null });
        return articles[false].GroupBy(l => l.Document).Select(group => PartOf(group.Key, [.. group]))
            .Concat(articles[true].Select(letter => KeptPart([letter])));
    }

    private ReadingPart PartOf(string document, List<LedgerEntry> letters)
    {
        if (Uri.TryCreate(document, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return c => documents.ReadAsync(address, Documents.AboutIn(letters.Find(l => l.Stage == "fetch")?.Content), new(InputFormat.Auto, s_nothing),
                ifChanged: false, c);
        if (File.Exists(document))
            return c => documents.ReadAsync(RawDocument.File(document), new(InputFormat.Auto, s_nothing), null, c);
        return KeptPart(letters);
    }

    private static ReadingPart KeptPart(IReadOnlyList<LedgerEntry> letters) => c => letters.ToAsyncEnumerable().SelectMany(letter => Kept(letter).OnThread(c));

    private static IEnumerable<Reading> Kept(LedgerEntry letter)
    {
        var outcomes = letter.Content is { } content
            ? new ArticleSource(InputFormat.Jsonl, s_nothing).Read(new(letter.Document, () => new MemoryStream(Encoding.UTF8.GetBytes(content)))).ToList()
            : [new ReadOutcome.Failed(new(letter.Document, null, "it is no longer there", null))];
        var failures = outcomes.OfType<ReadOutcome.Failed>().ToList();
        foreach (var outcome in outcomes.Except(failures))
            yield return Reading.Of(letter.Document, outcome);
        if (failures is [var failure, ..])
            yield return new Reading.Failed(letter.Document, failure.Letter, letter.Input);
        else if (!outcomes.OfType<ReadOutcome.Read>().Any(r => r.Article.Id.Value == letter.Input))    // an article's own entry says what becomes of it
            yield return new Reading.Ended(letter.Input, InputState.Written);
    }
}
