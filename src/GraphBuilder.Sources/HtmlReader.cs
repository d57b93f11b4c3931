using AngleSharp.Html.Dom;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>Reads a web page: its main text as SmartReader finds it (Mozilla's Readability), one paragraph a block, and what its head says of title, outlet and publication.</summary>
public sealed class HtmlReader : WholeDocumentReader
{
    // A page needs an address to be parsed; relative links are not followed.
    private const string NoAddress = "https://localhost/";

    /// <inheritdoc/>
    private protected override Article Parse(RawDocument document, byte[] bytes)
    {
        var html = TextDecoding.Decode(bytes, document.Charset, TextDecoding.HtmlCharset);
        using var page = new PageParser().Parse(html);
        var about = PageDescription.Of(page);
        var text = MainText(page, document.Url ?? about.Url ?? NoAddress);
        if (text.Length == 0)
            throw new UnreadableException("the page holds no article text");
        return new Article
        {
            Text = text,
            Label = document.Name,
            Url = document.Url ?? about.Url,
            Title = about.Title,
            PublishedAt = about.PublishedAt,
            Publisher = about.Publisher,
        };
    }

    private static string MainText(IHtmlDocument page, string address)
    {
        using var reader = new SmartReader.Reader(Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : NoAddress, (IHtmlDocument)page.Clone());
        var main = reader.GetArticle();
        using var content = new PageParser().Parse(main.IsReadable ? main.Content ?? "" : "");
        return BlockText.Of(main.IsReadable ? content.Body : page.Body);
    }
}
