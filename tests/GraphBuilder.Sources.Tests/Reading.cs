using System.Text;
using GraphBuilder.Model;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Tests;

/// <summary>Reads bytes as the program would read a file of that name.</summary>
internal static class Reading
{
    public static IReadOnlyList<ReadOutcome> All(byte[] bytes, string name = "input", InputFormat format = InputFormat.Auto, ArticleDefaults? defaults = null) =>
        [.. new ArticleSource(format, defaults ?? new(null, null, null)).Read(new RawDocument(name, () => new MemoryStream(bytes)))];

    public static Article Article(string text, string name = "input", ArticleDefaults? defaults = null) => Article(Encoding.UTF8.GetBytes(text), name, defaults);

    public static Article Article(byte[] bytes, string name = "input", ArticleDefaults? defaults = null) =>
        All(bytes, name, defaults: defaults).ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Read>().Article;

    public static string Reason(byte[] bytes, string name = "input") =>
        All(bytes, name).ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Failed>().Letter.Reason;

    public static string Reason(string text, string name = "input") => Reason(Encoding.UTF8.GetBytes(text), name);
}
