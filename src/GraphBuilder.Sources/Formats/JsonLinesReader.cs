namespace GraphBuilder.Sources.Formats;

/// <summary>Reads one article a line, in the input shape of <c>extract</c>.</summary>
public sealed class JsonLinesReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content) =>
        JsonLines.Read(document.Name, content, JsonArticle.Parse)
            .Select(line => line.Letter is { } letter ? (ReadOutcome)new ReadOutcome.Failed(letter) : new ReadOutcome.Read(line.Value!));
}
