using GraphBuilder.Model;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Articles full of what trips formats up: quotes, line ends, control characters, emoji, names written from right to left, words that look like formulas, escapes or markup.</summary>
internal static class Odd
{
    public static readonly string[] Pieces =
    [
        "\"", "'", "“", "\\", "\\u0027", "\\n", "\n", "\r\n", "\r", "\t", "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\u2028", "\uFFFE", "\uFEFF", "🦊", "👩🏽‍🚀", "سوريا", "\u202Eabc\u202C", "ı",
        "=1+1", "+", "-", "@x", "$(rm)", ";", ",", "|", "{", "}", "[]", "<b>", "&amp;", "]]>", "--", "//", "/*", "`", "é", "e\u0301", " ", "  ", "null", "1.0", "true", "_x0001_",
    ];

    /// <summary>An article whose every text holds <paramref name="words"/>.</summary>
    public static ArticleGraph Article(string words)
    {
        var fox = new Actor(new("person/fox"), ActorKind.Person, $"Fox {words}") { Country = "SYR", Sectors = [$"GOV{words}", words] };
        return new ArticleDraft("odd", $"{words} Russia asked the fox: {words}. He said {words} no.")
        {
            PublishedAt = "2022-12-12",
            Publisher = $"Odd {words} News",
            Title = words,
            Fingerprint = "00000000000000aa",
        }
        .Mentions(People.Russia, words, "Russia").Mentions(fox, $"{words}.")
        .Says(out var statement, fox, "said", $"{words} no", [People.Russia, fox])
        .Tells(out _, Winter.Request with { Recipient = fox, Actor = People.Russia, Place = words, Contexts = [$"{words}!"], Date = "2022-12-11" }, $"Russia asked the fox: {words}", statement)
        .Build() with
        { Publisher = new(new("publisher/odd"), $"Odd {words} News", null) };
    }
}
