using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Relations;

/// <summary>Reads the relations of a text whose mentions are the language model's own, each an actor of its own name: these tests are about relations alone.</summary>
internal static class RelationReader
{
    private static readonly Lazy<LanguageReader> s_reader = new(LanguageReader.Load);
    private static readonly Lazy<RelationFinder> s_finder = new(() => RelationFinder.Load(ActorBook.Load()));

    public static AnalyzedText Analyze(string text) => s_reader.Value.Read(text);

    public static IReadOnlyList<Relation> Relations(string text) => Read(text).Relations;

    public static RelationReading Read(string text, params IReadOnlyList<Statement> statements)
    {
        var analyzed = Analyze(text);
        return s_finder.Value.Find(analyzed, Mentions(analyzed), [], statements);
    }

    public static RelationReading Read(string text, IReadOnlyList<DateMention> dates)
    {
        var analyzed = Analyze(text);
        return s_finder.Value.Find(analyzed, Mentions(analyzed), dates, []);
    }

    /// <summary>"ACTOR EVENT RECIPIENT" for each relation.</summary>
    public static IEnumerable<string> Triples(string text) =>
        Relations(text).Select(r => $"{r.Actor.Span.Of(text)} {r.Event} {r.Recipient?.Span.Of(text) ?? "-"}");

    public static PairType PairType(string text, string actor, string recipient) =>
        s_finder.Value.TypePairs(Analyze(text), [new(SpanOf(text, actor), SpanOf(text, recipient))])[0];

    public static Span SpanOf(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, part);
        return new(start, start + part.Length);
    }

    public static IReadOnlyList<EventReading> Events(AnalyzedText text)
    {
        var ontology = EventOntology.Load();
        return new EventReader(ontology, TriggerLexicon.Load(ontology), CompositionRules.Load(ontology)).Read(text);
    }

    /// <summary>The relations between the given words, each an actor of its own name.</summary>
    public static IReadOnlyList<Relation> RelationsBetween(string text, params string[] mentions)
    {
        var analyzed = Analyze(text);
        return s_finder.Value.Find(analyzed, [.. mentions.Select(m => Mention(analyzed, analyzed.WordsIn(SpanOf(text, m)), ActorKind.Country))], [], []).Relations;
    }

    public static IReadOnlyList<Relation> Find(string text, params Mention[] mentions) => s_finder.Value.Find(Analyze(text), mentions, [], []).Relations;

    private static List<Mention> Mentions(AnalyzedText text) => [.. text.Actors.Select(a => Mention(text, a.Words, a.Kind))];

    private static Mention Mention(AnalyzedText text, WordRange words, ActorKind kind)
    {
        var span = text.SpanOf(words);
        var name = span.Of(text.Text);
        return new(span, name, new(new("test/" + name), kind, name), MentionForm.Name, 1) { Head = text.HeadOf(words) };
    }
}
