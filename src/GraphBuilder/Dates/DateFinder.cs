using System.Text.RegularExpressions;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Finds dates by the patterns of <c>dates.yaml</c>, and resolves them as news writes them: a verb in the past points back, one in the future ahead.</summary>
public sealed class DateFinder : IDateReader
{
    // A publication day near the ends of the calendar is a placeholder ("0001-01-01"); nothing can be counted from it.
    private const int FirstYear = 1000, LastYear = 9000;

    private readonly DateRules _rules;
    private readonly WordCheck _check;
    private readonly TenseReader _tense;

    internal DateFinder(DateRules rules)
    {
        _rules = rules;
        _check = new(rules.Doubtful, rules.Titles);
        _tense = new(rules.Tense);
    }

    /// <summary>The finder with the rules shipped with the program.</summary>
    public static DateFinder Load() => new(DateRules.Load());

    /// <inheritdoc/>
    public IReadOnlyList<DateMention> Find(AnalyzedText text, DateOnly? publishedOn)
    {
        if (publishedOn is { Year: < FirstYear or > LastYear })
            publishedOn = null;
        var joiner = new DateJoiner(_rules, text, publishedOn);
        var prefixes = Matches(_rules.Prefixes, text).ToLookup(m => m.Span.End);
        foreach (var (rule, match, span) in Longest(Matches(_rules.Patterns, text)))
        {
            var anchor = new Anchor(publishedOn, _tense.Read(text, span), joiner.LastDay, joiner.Last, joiner.StoryDayAt(span));
            if (DateReadings.Read(rule.Reads, new(match, _rules.Words), anchor) is { } meaning)
                joiner.Add(WithPrefix(new(span, meaning), prefixes, anchor));
        }
        return [.. joiner.All().Select(f => new DateMention(f.Span, f.Span.Of(text.Text), f.Meaning.Type, f.Meaning.Timex, f.Meaning.Period?.Value))];
    }

    private FoundDate WithPrefix(FoundDate date, ILookup<int, Candidate> prefixes, Anchor anchor)
    {
        // Without recursion: a text may pile up prefixes deeper than the stack.
        while (Prefixed(date, prefixes[date.Span.Start], anchor) is { } longer)
            date = longer;
        return date;
    }

    private FoundDate? Prefixed(FoundDate date, IEnumerable<Candidate> prefixes, Anchor anchor)
    {
        foreach (var prefix in prefixes.OrderByDescending(p => p.Span.Length))
            if (PrefixReadings.Read(prefix.Rule.Reads, new(prefix.Match, _rules.Words), date.Meaning, anchor) is { } meaning)
                return new(prefix.Span.Hull(date.Span), meaning);
        return null;
    }

    private List<Candidate> Matches(IReadOnlyList<DateRule> rules, AnalyzedText text)
    {
        var found = new List<Candidate>();
        foreach (var rule in rules)
            foreach (Match match in rule.Pattern.Matches(text.Text))
            {
                var span = new Span(match.Index, match.Index + match.Length);
                if (_check.Passes(rule.Check, text, span))
                    found.Add(new(rule, match, span));
            }
        return found;
    }

    // The longest match wins, then the first rule; what overlaps a winner goes.
    private static IEnumerable<Candidate> Longest(List<Candidate> candidates)
    {
        var kept = new List<Candidate>();
        var taken = new HashSet<int>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Span.Length))
        {
            var places = Enumerable.Range(candidate.Span.Start, candidate.Span.Length);
            if (places.Any(taken.Contains))
                continue;
            taken.UnionWith(places);
            kept.Add(candidate);
        }
        return kept.OrderBy(c => c.Span.Start);
    }

    private readonly record struct Candidate(DateRule Rule, Match Match, Span Span);
}
