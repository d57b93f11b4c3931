using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Finds the actor mentions of a text and says who is meant, in text order: names are carried forward, pronouns and descriptions look back.</summary>
public sealed class ActorFinder
{
    private readonly CandidateSearch _search;
    private readonly ActorResolver _resolver;

    /// <summary>A finder on a book; thread-safe.</summary>
    public ActorFinder(ActorBook book)
    {
        _search = new(book);
        _resolver = new(book);
    }

    /// <summary>All mentions in text order; offices are looked up on the day of publication, or as last known without one.</summary>
    public IReadOnlyList<Mention> Find(AnalyzedText text, DateOnly? publishedOn)
    {
        var mentions = new List<Mention>();
        var article = new ArticleMemory();
        var antecedents = new Antecedents(text);
        var candidates = _search.Search(text);
        for (var i = 0; i < candidates.Count; i++)
        {
            var described = Apposition(text, candidates, i);
            var mention = Pronouns.IsPronoun(text, candidates[i].Words)
                ? antecedents.Refer(candidates[i])
                : Resolve(text, candidates[i], described, new(publishedOn) { Kind = candidates[i].Kind, Memory = article, Country = null });
            if (mention is null)
                continue;
            Note(text, mention, candidates[i].Words, article);
            antecedents.Add(mention, candidates[i].Words);
            mentions.Add(mention);
        }
        return mentions;
    }

    private Mention? Resolve(AnalyzedText text, MentionCandidate candidate, WordRange? described, Circumstances at)
    {
        var span = text.SpanOf(candidate.Words);
        var surface = span.Of(text.Text);
        var resolution = _resolver.Resolve(described is { } more ? $"{surface}, {text.SpanOf(more).Of(text.Text)}" : surface, at);
        if (resolution.Outcome == ResolutionOutcome.Nil)
            return null;
        return new(span, surface, resolution.Actor, resolution.Form, Math.Round(candidate.Probability, 4))
        {
            Head = text.HeadOf(candidate.Words),
            Outcome = resolution.Outcome,
            Reason = resolution.Reason,
            Candidates = resolution.Candidates,
        };
    }

    // A name and the description beside it are one person: "Sergei Vershinin, Russia's deputy foreign minister".
    private static WordRange? Apposition(AnalyzedText text, IReadOnlyList<MentionCandidate> candidates, int index)
    {
        var words = candidates[index].Words;
        for (var other = index + 1; other < candidates.Count && other <= index + 2; other++)
        {
            var head = text.Words[text.HeadOf(candidates[other].Words)];
            if (head.Relation == "appos" && words.Contains(head.Head) && candidates[other].Kind == candidates[index].Kind)
                return candidates[other].Words;
        }
        return null;
    }

    // "Syrian Democratic Forces (SDF)": the acronym means them from here on.
    private static void Note(AnalyzedText text, Mention mention, WordRange words, ArticleMemory article)
    {
        if (mention.Actor is null)
            return;
        if (mention.Form == MentionForm.Name)
            article.Remember(mention.Text, mention.Actor);
        if (words.End + 2 < text.Words.Count && text.Words[words.End].Text == "(" && text.Words[words.End + 2].Text == ")" && text.Words[words.End + 1].Text.Count(char.IsUpper) > 1)
            article.RememberAcronym(text.Words[words.End + 1].Text, mention.Actor);
    }
}
