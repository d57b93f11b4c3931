using System.Text.RegularExpressions;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Reads off a headline whose words a speech, interview or column gives.</summary>
internal sealed partial class Headline(string? title, PhraseReader phrases, ActorResolver resolver, MentionContext article)
{
    /// <summary>
    /// The author: the first person that the headline or the lines below it name, else the holder of the office that they name; null where they promise nobody's own words.
    /// </summary>
    public Actor? Author(string lead, IReadOnlyList<Mention> mentions, bool interview)
    {
        foreach (var line in lead.Split('\n').Prepend(title))
            if (line is { Length: > 0 } && (interview || OwnWords().IsMatch(line)) && AuthorIn(line, mentions) is { } author)
                return author;
        return null;
    }

    private Actor? AuthorIn(string line, IReadOnlyList<Mention> mentions)
    {
        var reading = phrases.Read(line);
        var named = mentions.Where(m => m is { Actor: { Kind: ActorKind.Person } who, Form: MentionForm.Name } && IsFull(who.Name))
            .ToLookup(m => ActorBook.SurnameOf(m.Actor!.Name), m => m.Actor!);
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.Tokens[i].Capital && named[reading.Tokens[i].Key].FirstOrDefault() is { } inText)
                return inText;
            if (reading.Pieces.FirstOrDefault(p => p.Kind == PieceKind.Person && p.First == i) is { Entries: [var known] })
                return known.On(article.Day);
        }
        return Introduced().Match(line) is { Success: true } match && Person(match.Groups["who"].Value) is { } person && IsFull(person.Name) ? person
            : Office(reading) is { } office && Person(office) is { Office: not null } holder ? holder : null;
    }

    private static bool IsFull(string name) => name.Contains(' ', StringComparison.Ordinal);

    private Actor? Person(string words) =>
        resolver.Resolve(words, article with { Kind = ActorKind.Person }).Actor is { Kind: ActorKind.Person } person ? person : null;

    // "… the Office of President of the United States".
    private static string? Office(PhraseReading reading)
    {
        if (reading.First(PieceKind.Title) is not { } title)
            return null;
        var after = reading.Pieces.SkipWhile(p => p != title).Skip(1).SkipWhile(p => reading.Tokens[p.First].Key is "of" or "the").FirstOrDefault();
        return after is { Kind: PieceKind.State } state ? reading.Text[reading.Tokens[title.First].Start..reading.Tokens[state.End - 1].End] : null;
    }

    [GeneratedRegex(@"\b(interview|remarks|address|speech|statement by|lecture|testimony|inaugural|keynote|sermon|conversation|q ?& ?a|tells|speaks|talks|opinion"
        + @"|column|letter from|diary|by \p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();

    [GeneratedRegex(@"\b([Bb]y|[Ww]ith|[Ii]nterviews|[Ff]rom)\s+(?<who>\p{Lu}.*?)(?=$|\s+(to|at|on|about|in|during|for|after|before|and|the)\s)")]
    private static partial Regex Introduced();
}
