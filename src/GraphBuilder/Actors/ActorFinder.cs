using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Finds the actor mentions of a text and says who is meant, in text order: names are carried forward, pronouns and descriptions look back.</summary>
public sealed class ActorFinder
{
    private const double CertainNominal = 0.9;

    private readonly ActorBook _book;
    private readonly CandidateSearch _search;
    private readonly ActorResolver _resolver;
    private readonly PhraseReader _phrases;
    private readonly InnerNames _inner;

    /// <summary>A finder on a book; thread-safe.</summary>
    public ActorFinder(ActorBook book)
    {
        _book = book;
        _search = new(book);
        _resolver = new(book);
        _phrases = new(book);
        _inner = new(_resolver, book);
    }

    /// <summary>All mentions in text order; offices are looked up on the day of publication, or as last known without one. The headline may say whose words the text gives.</summary>
    public IReadOnlyList<Mention> Find(AnalyzedText text, DateOnly? publishedOn, string? headline = null)
    {
        var mentions = new List<Mention>();
        var candidates = _search.Search(text);
        var article = new MentionContext(publishedOn) { Setting = Setting.Of(text, _book) };
        for (var i = 0; i < candidates.Count; i++)
            if (Pronouns.IsPronoun(text, candidates[i].Words))
                mentions.Add(Awaiting(text, candidates[i], MentionForm.Pronoun, mentions));
            else if (Homelands.IsOne(text, candidates[i].Words))
                mentions.Add(Awaiting(text, candidates[i], MentionForm.Nominal, mentions));
            else if (Resolve(text, candidates[i], Apposition(text, candidates, i), article with { Kind = candidates[i].Kind, IsOneOfMany = IsOneOfMany(text, candidates[i].Words) }) is { } mention)
                mentions.AddRange([mention, .. _inner.In(text, mention, article)]);
        new Nominals(text).Resolve(mentions);
        var antecedents = new Antecedents(text, _book, new(text, mentions, new(headline, _phrases, _resolver, article)));
        antecedents.Resolve(mentions);
        new Possessors(text, _book, _resolver, antecedents).Resolve(mentions, article);
        new Homelands(text, _book, antecedents, article.Setting).Resolve(mentions);
        mentions.RemoveAll(m => m.Actor is null && (m.Form == MentionForm.Nominal || (m.Form == MentionForm.Pronoun && (m.Confidence == MentionCandidate.OnlyIfNamedBefore || Pronouns.IsLoose(m.Text)))));
        return mentions;
    }

    private static bool IsOneOfMany(AnalyzedText text, WordRange words) => words.First > 0 && text.Words[words.First - 1].Text is "a" or "an" or "A" or "An" or "another" or "one";

    private static Mention Awaiting(AnalyzedText text, MentionCandidate candidate, MentionForm form, List<Mention> before)
    {
        var span = text.SpanOf(candidate.Words);
        var surface = span.Of(text.Text);
        return new(span, surface, null, form, Math.Round(candidate.Probability, 4))
        {
            Head = candidate.Words.First,
            IsInner = before.FindLast(m => !m.IsInner) is { } whole && whole.Span.Contains(span),
            Outcome = ResolutionOutcome.Nil,
            Reason = $"Nothing near \"{surface}\" agrees with it.",
        };
    }

    private Mention? Resolve(AnalyzedText text, MentionCandidate candidate, WordRange? described, MentionContext at)
    {
        var span = text.SpanOf(candidate.Words);
        var surface = span.Of(text.Text);
        var hyphen = span.End < text.Text.Length && text.Text[span.End] is '-' or '–' ? "-" : "";
        var resolution = _resolver.Resolve(described is { } more ? $"{surface}, {text.SpanOf(more).Of(text.Text)}" : surface + hyphen, at);
        if (resolution.Outcome == ResolutionOutcome.Nil || IsVague(resolution, candidate))
            return null;
        Note(text, surface, resolution, candidate.Words, at.Memory);
        return new(span, surface, resolution.Actor, resolution.Form, Math.Round(candidate.Probability, 4))
        {
            Head = text.HeadOf(candidate.Words),
            Outcome = resolution.Outcome,
            Reason = resolution.Reason,
            Candidates = resolution.Candidates,
        };
    }

    // A common noun that names no role, part or country ("systems", "releases") is an actor only where the model is sure.
    private static bool IsVague(Resolution resolution, MentionCandidate candidate) =>
        resolution is { Form: MentionForm.Nominal, Actor: { Country: null } actor }
        && (candidate.Probability == MentionCandidate.OnlyIfNamedBefore || (actor.Sectors.Count == 0 && candidate.Probability < CertainNominal));

    // A name and the description beside it are one person: "Sergei Vershinin, Russia's deputy foreign minister".
    private WordRange? Apposition(AnalyzedText text, IReadOnlyList<MentionCandidate> candidates, int index)
    {
        var words = candidates[index].Words;
        for (var other = index + 1; other < candidates.Count && other <= index + 2; other++)
        {
            var head = text.Words[text.HeadOf(candidates[other].Words)];
            if (head.Relation == "appos" && words.Contains(head.Head) && candidates[other].Kind == candidates[index].Kind && !(Names(text, words) && Names(text, candidates[other].Words)))
                return candidates[other].Words;
        }
        return null;
    }

    // Two names are two people, whatever the tree says of a list: "the envoy Jane Doe, Ukraine's former president Leonid Kuchma and …".
    private bool Names(AnalyzedText text, WordRange words)
    {
        var reading = _phrases.Read(text.SpanOf(words).Of(text.Text));
        return reading.Pieces.Any(p => p.Kind is PieceKind.Person or PieceKind.Name && !reading.Owns(p) && !Reading.IsOfOwner(reading, p));
    }

    // "Syrian Democratic Forces (SDF)": the acronym means them from here on.
    private static void Note(AnalyzedText text, string surface, Resolution resolution, WordRange words, ArticleMemory article)
    {
        if (resolution.Actor is not { } actor)
            return;
        if (resolution.Form == MentionForm.Name)
            article.Remember(surface, actor);
        if (resolution.PartPattern.Length > 0 && actor.Country is not null)
            article.RememberPart(resolution.PartPattern, actor);
        if (resolution.OfficeCode.Length > 0)
            article.RememberOffice(resolution.OfficeCode, actor);
        if (words.End + 2 < text.Words.Count && text.Words[words.End].Text == "(" && text.Words[words.End + 2].Text == ")" && text.Words[words.End + 1].Text.Count(char.IsUpper) > 1)
            article.RememberAcronym(text.Words[words.End + 1].Text, actor);
    }
}
