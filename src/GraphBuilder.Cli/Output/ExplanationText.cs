using GraphBuilder.Model;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes an extraction for people who wonder why: each finding quoted with its parts marked, then each part with the score or rule behind it.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="extraction">What was found.</param>
/// <param name="thorough">True to list even the least likely of the candidates that were dropped.</param>
internal sealed class ExplanationText(DataOutput output, Extraction extraction, bool thorough)
{
    private const int Around = 40, CandidatesShown = 4;
    private const double LeastShown = 0.15;

    private readonly string _text = extraction.Article.Text;

    /// <summary>Statements, relations, actors, and what was dropped.</summary>
    public void Write()
    {
        var article = extraction.Article;
        Head(string.Join(" · ", new[] { article.Label ?? article.Id.Value, article.Title, article.PublishedAt?.ToString() }.OfType<string>()));
        foreach (var statement in extraction.Statements)
            Write(statement);
        foreach (var relation in extraction.Relations)
            Write(relation);
        Section("Actors", extraction.Mentions.GroupBy(m => (m.Text, m.Actor?.Id, m.Reason)), WriteMentions);
        var likely = extraction.Dropped.Where(d => thorough || d.Confidence >= LeastShown).ToList();
        var others = extraction.Dropped.Count - likely.Count;
        Section(others == 0 ? "Dropped" : $"Dropped (and {others} less likely ones: --only \"words\" shows those near the words)", likely, Write);
        output.Text.WriteLine();
    }

    private void Write(Statement statement)
    {
        var within = statement.Within is { } outer ? $", within {outer}" : "";
        var kind = $"{JsonWords.Of(statement.Kind)}, {JsonWords.Of(statement.Attitude)}";
        Head(FormattableString.Invariant($"\n{statement.Label}: {kind}, confidence {statement.Confidence:0.00}{within}"));
        List<(string Name, Span Span)> parts = [("cue", statement.Cue), .. statement.Content.Select(c => ("content", c))];
        Add(parts, "speaker", statement.Speaker?.Span);
        Add(parts, "day", statement.SaidOn?.Span);
        Add(parts, "addressee", statement.Addressee?.Span);
        Add(parts, "place", statement.Place?.Span);
        Quote(parts);
        Part("cue", null, statement.Reasons);
        Part("speaker", statement.Speaker, statement.Reasons);
        Part("content", null, statement.Reasons);
        Part("attitude", null, statement.Reasons);
        if (statement.SaidOn is { } day)
            Line(2, $"day: {Printable.Of(day.Text)} = {day.Value ?? "open"}");
        if (statement.Addressee is { } addressee)
            Part("addressee", addressee, []);
    }

    private void Write(Relation relation)
    {
        var asserter = extraction.Statements.FirstOrDefault(s => s.Label == relation.AssertedBy)?.Speaker is { } speaker ? $" ({Named(speaker)})" : "";
        var date = relation.OccurredOn is { } day ? $", {day.Value}" : "";
        var type = relation.Mode is { } mode ? $"{relation.Event} {mode}" : relation.Event;
        var standing = $"{JsonWords.Of(relation.Polarity)}, {JsonWords.Of(relation.Modality)}{date}";
        Head(FormattableString.Invariant($"\n{relation.Label}: {type}, {standing}, confidence {relation.Confidence:0.00}"));
        List<(string Name, Span Span)> parts = [("trigger", relation.Trigger), ("actor", relation.Actor.Span)];
        Add(parts, "recipient", relation.Recipient?.Span);
        Quote(parts);
        Line(2, $"asserted by: {relation.AssertedBy ?? "the article"}{asserter}");
        Part("type", null, relation.Reasons);
        Part("actor", relation.Actor, relation.Reasons);
        Part("recipient", relation.Recipient, relation.Reasons);
    }

    private void WriteMentions(IGrouping<(string Text, ActorId? Id, string Reason), Mention> same)
    {
        var first = same.First();
        var count = same.Count() is > 1 and var n ? $" (× {n})" : "";
        Line(2, $"“{Printable.Of(first.Text)}” = {Named(new(first.Actor, first.Span))}{count}");
        Line(4, first.Reason);
        foreach (var other in first.Candidates.Where(c => c.Actor.Id != first.Actor?.Id).Take(CandidatesShown))
            Line(4, $"or {other.Actor.Id.Value} {other.Actor.Name}: {other.Reason}");
    }

    private void Write(DroppedCandidate dropped)
    {
        var start = dropped.Span.Start <= Around ? 0 : _text.IndexOf(' ', dropped.Span.Start - Around, Around) + 1;
        var end = _text.Length - dropped.Span.End <= Around ? _text.Length : _text.LastIndexOf(' ', dropped.Span.End + Around - 1, Around);
        var whole = new Span(start > 0 ? start : Math.Max(0, dropped.Span.Start - Around), Math.Max(end, dropped.Span.End));
        Line(2, MarkedQuote.Of(_text, whole, [(dropped.Stop, dropped.Span)]));
        Line(4, FormattableString.Invariant($"{dropped.Reason}; confidence {dropped.Confidence:0.00}"));
    }

    private static void Add(List<(string, Span)> parts, string name, Span? span)
    {
        if (span is { } there)
            parts.Add((name, there));
    }

    // Whole sentences: what surrounds the parts is what a reader judges by.
    private void Quote(List<(string Name, Span Span)> parts)
    {
        var hull = parts.Select(p => p.Span).Aggregate((a, b) => a.Hull(b));
        Line(2, MarkedQuote.Of(_text, extraction.Sentences.Where(s => s.Overlaps(hull)).Aggregate(hull, (a, b) => a.Hull(b)), parts));
    }

    private void Part(string name, ActorReference? who, IReadOnlyList<Reason> reasons)
    {
        var why = reasons.Where(r => r.Part == name).Select(r => r.Why).ToList();
        if (who is null && why.Count == 0)
            return;
        Line(2, who is not null ? $"{name}: {Named(who)}" : why.Count == 1 ? $"{name}: {why[0]}" : name);
        if (who is not null || why.Count > 1)
            why.ForEach(w => Line(4, w));
        if (who?.Actor is { } actor && extraction.Mentions.FirstOrDefault(m => m.Actor?.Id == actor.Id && who.Span.Overlaps(m.Span)) is { } mention)
            Line(4, $"“{Printable.Of(mention.Text)}”: {mention.Reason}");
    }

    private string Named(ActorReference reference) =>
        Printable.Of(reference.Actor is { } actor ? $"{actor.Id.Value} {actor.Name}" : $"nobody known (“{reference.Span.Of(_text)}”)");

    private void Section<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        if (!items.Any())
            return;
        Head("\n" + name);
        foreach (var item in items)
            write(item);
    }

    private void Head(string text)
    {
        if (text[0] == '\n')
            output.Text.WriteLine();
        output.Console.Write(new Text(Printable.Of(text) + "\n", new Style(decoration: Decoration.Bold)));
    }

    private void Line(int indent, string text)
    {
        foreach (var line in TextTable.Wrap(text, (output.Width ?? int.MaxValue) - indent))
            output.Text.WriteLine(new string(' ', indent) + line);
    }
}
