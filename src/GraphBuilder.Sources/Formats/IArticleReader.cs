namespace GraphBuilder.Sources.Formats;

/// <summary>Reads the articles of one format; what cannot be read is a <see cref="ReadOutcome.Failed"/>, never an exception.</summary>
public interface IArticleReader
{
    /// <summary>The articles of the document, in its order, as its content is read.</summary>
    IEnumerable<ReadOutcome> Read(RawDocument document, Stream content);
}
