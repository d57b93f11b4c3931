using GraphBuilder.Model;
using GraphBuilder.Sources.WebPages;

namespace GraphBuilder.Sources.Formats;

/// <summary>
/// Reads a web page: its main text as SmartReader finds it (Mozilla's Readability), one paragraph a block, and what its head says of title, outlet and
/// publication.
/// </summary>
public sealed class HtmlReader : WholeDocumentReader
{
    // A page needs an address to be parsed; relative links are not followed.
    private const string NoAddress = "https://localhost/";

    /// <inheritdoc/>
    private protected override Article Parse(RawDocument document, byte[] bytes)
    {
        var html = TextDecoding.Decode(bytes, document.Charset, TextDecoding.HtmlCharset);
        using var page = new PageParser().Parse(html);
        var about = PageDescription.Of(page, document.Url);
        var text = MainText.Of(page, Uri.TryCreate(about.Url, UriKind.Absolute, out var address) ? address.AbsoluteUri : NoAddress);
        // Pages that scripts build hold their text in the description only.
        if (about.Text is { } described && described.Length > text.Length * 2)
            text = described;
        if (text.Length == 0)
            throw new UnreadableException("the page holds no article text");
        return new Article
        {
            Text = text,
            Label = document.Name,
            Url = about.Url,
            Title = about.Title,
            PublishedAt = about.PublishedAt,
            Publisher = about.Publisher,
        };
    }
}
