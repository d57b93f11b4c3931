using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Finds temporal expressions and resolves them against the day of publication.</summary>
public interface IDateReader
{
    /// <summary>The temporal expressions of a text, in text order and without overlap; what depends on <paramref name="publishedOn"/> stays unresolved where that is null.</summary>
    IReadOnlyList<DateMention> Find(AnalyzedText text, DateOnly? publishedOn);
}
