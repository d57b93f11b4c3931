using System.Text.RegularExpressions;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// Who speaks outside quotation marks: whoever a transcript names before the colon, the person interviewed, the author of a speech or column.
/// A paragraph that asks is the interviewer's: its "you" is the person interviewed.
/// </summary>
internal sealed partial class Voices
{
    private const int Least = 2;
    private const int LongestQuestion = 400;
    private const int HeadlineLength = 160;
    private const int HeadlineParagraphs = 3;

    private readonly List<(int Start, Actor? Voice, bool Asks)> _turns = [];
    private readonly Actor? _main;

    public Voices(AnalyzedText text, IReadOnlyList<Mention> mentions, Headline headline)
    {
        var paragraphs = Paragraphs(text.Text).ToArray();
        var questions = paragraphs.Where(p => Asks(text.Text, p)).ToArray();
        var interview = questions.Length >= Least;
        if (text.Words.Count(w => Pronouns.IsSpeaker(w.Text) && w.Tag == UniversalTag.Pron) >= Least)
            _main = headline.Author(Lead(text.Text, paragraphs), mentions, interview)
                ?? (interview ? mentions.FirstOrDefault(m => m.Span.Start < questions[0].Start && IsNamedPerson(m))?.Actor : null);
        foreach (Match label in Label().Matches(text.Text))
            _turns.Add((label.Index, Named(label.Groups["name"], mentions), false));
        if (_turns.Count(t => t.Voice is not null) < Least)
            _turns.Clear();
        if (_turns.Count == 0)
            _turns.AddRange(paragraphs.Select(p => (p.Start, _main, Asks(text.Text, p))));
    }

    /// <summary>Who says "I" at a place outside quotation marks; null where nobody is known.</summary>
    public Actor? At(int position) => TurnAt(position) is { Asks: false } turn ? turn.Voice : null;

    /// <summary>Whom a question addresses; null outside questions.</summary>
    public Actor? AddressedAt(int position) => TurnAt(position) is { Asks: true } ? _main : null;

    private (int Start, Actor? Voice, bool Asks)? TurnAt(int position)
    {
        var next = _turns.FirstIndex(0, t => t.Start > position);
        return next > 0 ? _turns[next - 1] : null;
    }

    private static Actor? Named(Group label, IReadOnlyList<Mention> mentions) =>
        mentions.FirstOrDefault(m => m.Span.Start < label.Index + label.Length && label.Index < m.Span.End && IsNamedPerson(m))?.Actor;

    private static bool IsNamedPerson(Mention mention) => mention is { Actor.Kind: ActorKind.Person, Form: not MentionForm.Pronoun };

    // A long paragraph that ends in a question is an answer with a rhetorical one.
    private static bool Asks(string text, Span paragraph) => paragraph.Length <= LongestQuestion && paragraph.Of(text).TrimEnd().EndsWith('?');

    // The headline may be the first line of the text, and the line below it may say whose words follow.
    private static string Lead(string text, Span[] paragraphs) =>
        string.Join('\n', paragraphs.Take(HeadlineParagraphs).Select(p => p.Of(text))
            .Where(p => p.Length <= HeadlineLength && p.TrimEnd() is [.., not ('.' or '?' or '!')]));

    private static IEnumerable<Span> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                yield return new(start, end);
            start = end + 1;
        }
    }

    // "MR. DOE: …" anywhere, "Jane Doe: …" at the start of a line.
    [GeneratedRegex(@"(?:^|(?<=\s))(?<name>(?:[A-Z][A-Z.'’-]+ ?){1,5}):(?=\s)|^(?<name>(?:\p{Lu}[\w.'’-]* ?){1,4}):(?=\s)", RegexOptions.Multiline)]
    private static partial Regex Label();
}
