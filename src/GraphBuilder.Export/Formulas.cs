namespace GraphBuilder.Export;

/// <summary>Keeps a spreadsheet from taking words of an article for a formula.</summary>
public static class Formulas
{
    private const string Signs = "=+-@＝＋－＠";

    /// <summary>
    /// The text of a cell, with an apostrophe before it where a spreadsheet would calculate: it begins with =, +, -, @ or their full-width forms, white space
    /// aside, or with a tab or line end, which some programs drop (OWASP, "CSV Injection").
    /// </summary>
    public static string Disarm(string text) =>
        text is ['\t' or '\r' or '\n', ..] || (text.AsSpan().TrimStart() is [var first, ..] && Signs.Contains(first)) ? "'" + text : text;
}
