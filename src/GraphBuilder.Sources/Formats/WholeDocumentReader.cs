using GraphBuilder.Model;

namespace GraphBuilder.Sources.Formats;

/// <summary>A reader of a format that holds one article in a document.</summary>
public abstract class WholeDocumentReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content)
    {
        try
        {
            var article = Parse(document, WholeDocument.Read(content));
            if (article.Text.Length > ReadingLimits.MaxTextLength)
                throw new UnreadableException($"the text is longer than {nameof(ReadingLimits.MaxTextLength)}, {ReadingLimits.MaxTextLength:N0} characters");
            return [new ReadOutcome.Read(article)];
        }
        catch (UnreadableException problem)
        {
            return [new ReadOutcome.Failed(new DeadLetter(document.Name, null, problem.Message, null))];
        }
    }

    /// <summary>The article in these bytes; an <see cref="UnreadableException"/> says why there is none.</summary>
    private protected abstract Article Parse(RawDocument document, byte[] bytes);
}
