using GraphBuilder.Dates;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Dates;

/// <summary>One language reader and one date finder for all tests of dates.</summary>
public sealed class DateFixture : IDisposable
{
    private readonly LanguageReader _reader = LanguageReader.Load(1);
    private readonly DateFinder _finder = DateFinder.Load();

    /// <summary>The dates of a text published on a day (ISO; null for none).</summary>
    public IReadOnlyList<DateMention> Find(string text, string? publishedOn = "2022-12-14") =>
        _finder.Find(_reader.Read(text), publishedOn is null ? null : DateOnly.Parse(publishedOn, System.Globalization.CultureInfo.InvariantCulture));

    public void Dispose() => _reader.Dispose();
}
