using GraphBuilder.Model;
using GraphBuilder.Sources.WebPages;
using MimeKit;

namespace GraphBuilder.Sources.Formats;

/// <summary>
/// Reads an e-mail (a newsletter, an alert, an article sent on) as one article: its plain text, or else that of its HTML; the sender is the outlet.
/// </summary>
public sealed class EmailReader : WholeDocumentReader
{
    /// <inheritdoc/>
    private protected override Article Parse(RawDocument document, byte[] bytes)
    {
        try
        {
            using var message = MimeMessage.Load(new MemoryStream(bytes));
            return new Article
            {
                Text = TextOf(message) ?? throw new UnreadableException("the e-mail holds no text"),
                Label = document.Name,
                Title = message.Subject is { Length: > 0 } subject ? subject : null,
                PublishedAt = message.Date == DateTimeOffset.MinValue ? null : new PublicationTime(DateOnly.FromDateTime(message.Date.DateTime), message.Date),
                Publisher = message.From.Mailboxes.FirstOrDefault() is { } from ? from.Name is { Length: > 0 } name ? name : from.Domain : null,
            };
        }
        catch (FormatException problem)
        {
            throw new UnreadableException("the e-mail is damaged: " + problem.Message, problem);
        }
    }

    private static string? TextOf(MimeMessage message)
    {
        if (message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsPlain && !p.IsAttachment && !string.IsNullOrWhiteSpace(p.Text)) is { } plain)
            return plain.IsFlowed ? Unflowed(plain) : plain.Text;
        if (message.HtmlBody is not { } html)
            return null;
        using var page = new PageParser().Parse(html);
        return BlockText.Of(page.Body) is { Length: > 0 } text ? text : null;
    }

    // RFC 3676: lines that end with a space go on in the next.
    private static string Unflowed(TextPart part)
    {
        var lines = part.Text.ReplaceLineEndings("\n");
        return lines.Replace(" \n", part.ContentType.Parameters["delsp"]?.Equals("yes", StringComparison.OrdinalIgnoreCase) == true ? "" : " ",
            StringComparison.Ordinal);
    }
}
