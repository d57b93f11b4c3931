using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GraphBuilder.Sources.Tests;

public class PdfReaderTests
{
    [Fact]
    public void Joins_lines_into_paragraphs_and_mends_broken_words()
    {
        var article = Reading.Article(Pdf("Turkey asked Russia to support joint opera-", "tions in northern Syria, officials said."));
        article.Text.ShouldBe("Turkey asked Russia to support joint operations in northern Syria, officials said.");
    }

    [Fact]
    public void A_pdf_without_text_asks_for_text_recognition() => Reading.Reason(Pdf()).ShouldContain("images only");

    [Fact]
    public void A_damaged_pdf_is_a_dead_letter() => Reading.Reason("%PDF-1.4\nnothing of use").ShouldContain("damaged");

    [Fact]
    public void An_encrypted_pdf_says_so()
    {
        var pdf = Encoding.Latin1.GetString(Pdf("secret"));
        var key = new string('0', 64);
        var locked = pdf.Replace("trailer\n<<", $"trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>").Replace("trailer\r\n<<", $"trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >>");
        locked.ShouldContain("/Encrypt");
        Reading.Reason(Encoding.Latin1.GetBytes(locked)).ShouldContain("encrypted");
    }

    private static byte[] Pdf(params string[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (var i = 0; i < lines.Length; i++)
            page.AddText(lines[i], 12, new PdfPoint(50, 700 - i * 14), font);
        return builder.Build();
    }
}
