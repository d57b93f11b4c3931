using GraphBuilder.Model;

namespace GraphBuilder.Cli.Options;

/// <summary>Leaves of an extraction only what a person asks about.</summary>
internal static class Narrowing
{
    /// <summary>What belongs to a statement or relation of that label, or else touches those words; a <see cref="UsageException"/> if no article has it.</summary>
    public static List<Extraction> To(string part, IReadOnlyList<Extraction> articles)
    {
        var found = articles.Select(a => To(part, a)).OfType<Extraction>().ToList();
        if (found.Count == 0)
            throw new UsageException($"no statement, relation or words '{part}' in {(articles is [var one] ? "the article" + Counts(one) : "the articles")}");
        return found;
    }

    private static Extraction? To(string part, Extraction all)
    {
        if (all.Statements.FirstOrDefault(s => s.Label == part) is { } statement)
        {
            var claims = all.Relations.Where(r => r.AssertedBy == part);
            return To([.. Parts(statement)], all) with { Statements = [statement], Relations = [.. claims] };
        }
        if (all.Relations.FirstOrDefault(r => r.Label == part) is { } relation)
        {
            var holders = all.Statements.Where(s => s.Label == relation.AssertedBy);
            return To([.. Parts(relation)], all) with { Relations = [relation], Statements = [.. holders] };
        }
        var places = Places(part, all.Article.Text);
        return places.Count == 0 ? null : To(places, all);
    }

    private static Extraction To(List<Span> places, Extraction all)
    {
        bool IsNear(Span span) => places.Exists(p => p.Overlaps(span));
        return all with
        {
            Sentences = [.. all.Sentences.Where(IsNear)],
            Statements = [.. all.Statements.Where(s => Parts(s).Any(IsNear))],
            Relations = [.. all.Relations.Where(r => Parts(r).Any(IsNear))],
            Actors = [.. all.Actors.Where(a => all.Mentions.Any(m => m.Actor?.Id == a.Id && IsNear(m.Span)))],
            Mentions = [.. all.Mentions.Where(m => IsNear(m.Span))],
            Dates = [.. all.Dates.Where(d => IsNear(d.Span))],
            Dropped = [.. all.Dropped.Where(d => IsNear(d.Span))],
        };
    }

    private static IEnumerable<Span> Parts(Statement statement) =>
        new[] { statement.Speaker?.Span, statement.Addressee?.Span, statement.SaidOn?.Span }.OfType<Span>().Concat(statement.Content).Prepend(statement.Cue);

    private static IEnumerable<Span> Parts(Relation relation) => new[] { relation.Actor.Span, relation.Trigger, relation.Recipient?.Span }.OfType<Span>();

    private static List<Span> Places(string words, string text)
    {
        var found = new List<Span>();
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            found.Add(new(at, at + words.Length));
        return found;
    }

    private static string Counts(Extraction article) => $"; statements found: {article.Statements.Count}, relations found: {article.Relations.Count}";
}
