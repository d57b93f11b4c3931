using GraphBuilder.Model;

namespace GraphBuilder.Tests.Dates;

internal static class DateAssertions
{
    /// <summary>The one mention with this text.</summary>
    public static DateMention ShouldHaveSingleItemAt(this IReadOnlyList<DateMention> found, string text)
    {
        var seen = string.Join(" | ", found.Select(d => d.Text));
        return found.Where(d => d.Text == text).ShouldHaveSingleItem($"wanted “{text}”, found “{seen}”");
    }
}
