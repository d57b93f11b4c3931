using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>Names in compound adjectives, which only tell of what kind something is: "a NATO-led force", "Chinese-made drones".</summary>
internal sealed class Compounds(AnalyzedText text)
{
    private const int MaxSteps = 3;

    /// <summary>"US-led strikes killed": whoever leads an event does it, and does what its noun is the subject of; a led force acts for itself.</summary>
    public bool Modifies(int name, int word, IReadOnlySet<int> hostile) =>
        text.Ancestors(name).Take(MaxSteps).FirstOrDefault(at => text.Words[at].Tag == UniversalTag.Noun, -1) is var noun and >= 0
        && (noun == word || hostile.Contains(noun));

    /// <summary>The participle of the compound at or in which a mention ends; null where there is none.</summary>
    public Word? ParticipleOf(Mention named)
    {
        var mention = text.WordsIn(named.Span);
        // "NATO", "NATO -" or "NATO-led", but not the whole "NATO-led force".
        for (var hyphen = mention.End; hyphen >= Math.Max(mention.First + 1, mention.End - 2); hyphen--)
            if (hyphen + 1 < text.Words.Count && text.Words[hyphen].Text == "-" && text.Words[hyphen].Span.Start == text.Words[hyphen - 1].Span.End
                && text.Words[hyphen + 1] is { Tag: UniversalTag.Verb or UniversalTag.Adj } found && char.IsLower(found.Text[0]))
                return found;
        return null;
    }
}
