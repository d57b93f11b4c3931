using System.Text;
using GraphBuilder.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads the text of a PDF in reading order, its lines joined into paragraphs; what is encrypted or holds no text is said to be so.</summary>
public sealed class PdfReader : WholeDocumentReader
{
    /// <inheritdoc/>
    private protected override Article Parse(RawDocument document, byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var text = TextOf(pdf);
            if (text.Length == 0)
                throw new UnreadableException("the PDF holds images only, no text: run text recognition (OCR) on it first");
            return new Article { Text = text, Label = document.Name, Url = document.Url, Title = TitleOf(pdf) };
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException("the PDF is encrypted: save a copy without a password");
        }
        catch (Exception problem) when (problem is not UnreadableException)
        {
            // The library answers damaged files with exceptions of many types.
            throw new UnreadableException("the PDF is damaged: " + problem.Message, problem);
        }
    }

    private static string? TitleOf(PdfDocument pdf) => pdf.Information.Title?.Trim() is { Length: > 0 } title ? title : null;

    private static string TextOf(PdfDocument pdf)
    {
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
        {
            foreach (var paragraph in ContentOrderTextExtractor.GetText(page, addDoubleNewline: true).Split("\n\n"))
                AppendParagraph(text, paragraph.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            if (text.Length > ReadingLimits.MaxTextLength)
                break;
        }
        return text.ToString();
    }

    private static void AppendParagraph(StringBuilder text, string[] lines)
    {
        if (lines.Length > 0 && text.Length > 0)
            text.Append("\n\n");
        for (var i = 0; i < lines.Length; i++)
        {
            var broken = i + 1 < lines.Length && lines[i].EndsWith('-') && char.IsLower(lines[i + 1][0]);
            text.Append(broken ? lines[i][..^1] : lines[i]);
            if (!broken && i + 1 < lines.Length)
                text.Append(' ');
        }
    }
}
