using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>The words that name a speaker.</summary>
/// <param name="Words">The whole noun phrase, apposition and relative clause included.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Score">Role logit plus what the tree adds.</param>
/// <param name="OfThisCue">True if it is subject, agent or owner of this very cue, not of a verb above.</param>
/// <param name="Reason">Which of the two chose it.</param>
internal sealed record Speaker(WordRange Words, int Head, double Score, bool OfThisCue, string Reason)
{
    /// <summary>The word that names the speaker: its own head, or what "who" and "which" stand for.</summary>
    public int Named { get; init; } = Head;
}

/// <summary>Chooses who speaks, from the role scores of the model and the place in the tree.</summary>
internal static class SpeakerChoice
{
    /// <summary>The reason of a speaker that only the role scores chose.</summary>
    public const string ByRole = "role score";

    private const string Quoted = "whose words are quoted", Agent = "agent of the passive cue";
    private const double RelativePrior = 14, SubjectPrior = 3;
    private readonly record struct Option(int Head, double Prior, string Reason, bool OfThisCue = true);

    /// <summary>The speaker of a cue, or null where the text names none.</summary>
    public static Speaker? Of(ReadingView view, CueCandidate cue, CueGroup group, bool isPassive)
    {
        var text = view.Text;
        if (Complement.QuotedBefore(text, group.Head) is >= 0 and var quoted)
            return new(NounPhrase.Of(view, quoted, group.Words), quoted, RelativePrior, true, Quoted);
        var sentence = text.SentenceOf(group.Head).Words;
        Option? best = null;
        var score = 0.0;
        var inTree = InTree(text, group.Governor, 0).Where(o => sentence.Contains(o.Head) && !group.Words.Contains(o.Head)).ToList();
        var spokenOf = isPassive ? inTree.Where(o => o.Reason != Agent).SelectMany(o => text.Subtree(o.Head)).ToHashSet() : [];
        inTree.RemoveAll(o => spokenOf.Contains(o.Head));
        foreach (var option in Options(view, group, sentence, inTree).Where(o => !spokenOf.Contains(o.Head)))
        {
            var sum = Math.Clamp(cue.SpeakerLogits[option.Head - sentence.First], -6, 6) + option.Prior;
            if (sum > score)
                (best, score) = (option, sum);
        }
        if (best is not { } chosen)
            return null;
        var named = chosen.Head;
        if (chosen.Prior <= 0 && inTree.Find(o => o.Head != named && o.Prior > 0 && text.Ancestors(named).TakeWhile(w => w != group.Head).Contains(o.Head)) is { Reason: not null } whole)
            chosen = whole; // "a report by Politico": the whole phrase speaks, in the name of Politico
        return new(CutNames.Mend(view, NounPhrase.Of(view, chosen.Head, group.Words)), chosen.Head, score, chosen.OfThisCue && NoVerbBetween(text, chosen.Head, group.Words), chosen.Reason)
        {
            Named = IsRelative(text.Words[named]) ? Antecedent(view, cue, named) : named,
        };
    }

    private static bool IsRelative(Word word) => word.Tag == UniversalTag.Pron && word.Lemma is "who" or "which" or "that";

    /// <summary>The mention before "who" that the model takes for the speaker, else the noun that the tree gives.</summary>
    private static int Antecedent(ReadingView view, CueCandidate cue, int pronoun)
    {
        var (text, first) = (view.Text, view.Text.SentenceOf(pronoun).Words.First);
        var heads = Enumerable.Range(first, pronoun - first).Where(w => view.MentionAt(w)?.Head == w && cue.SpeakerLogits[w - first] > 0).ToList();
        return heads.Count > 0
            ? heads.MaxBy(w => cue.SpeakerLogits[w - first])
            : text.Ancestors(pronoun).Where(w => text.Words[w].Relation == "acl:relcl").Select(w => text.Words[w].Head).FirstOrDefault(pronoun);
    }

    /// <summary>"…," he said, adding that …: he is subject of "said", and of "adding" only through it.</summary>
    private static bool NoVerbBetween(AnalyzedText text, int speaker, WordRange cue)
    {
        for (var i = Math.Min(speaker + 1, cue.End); i < Math.Max(speaker, cue.First); i++)
            if (text.Words[i].Tag == UniversalTag.Verb)
                return false;
        return true;
    }

    private static IEnumerable<Option> Options(ReadingView view, CueGroup group, WordRange sentence, List<Option> inTree)
    {
        var text = view.Text;
        foreach (var option in inTree)
            yield return option;
        var before = group.Words.First - 1;
        if (sentence.Contains(before) && IsRelative(text.Words[before]) && text.Words[before].Lemma != "that")
            yield return new(before, RelativePrior, "relative pronoun before the cue");
        for (var i = sentence.First; i < sentence.End; i++)
            if (view.MentionAt(i) is { } mention && mention.Head == i && !group.Words.Contains(i))
                yield return new(i, 0, ByRole);
            else if (text.Words[i].Tag is UniversalTag.Pron or UniversalTag.Noun or UniversalTag.Propn && !group.Words.Contains(i))
                yield return new(i, -1, ByRole);
    }

    /// <summary>Subject, agent, owner or, where the verb has none, the subject of the verb above.</summary>
    private static IEnumerable<Option> InTree(AnalyzedText text, int verb, int steps)
    {
        var found = false;
        var quotes = Complement.IsQuoting(text, verb);
        foreach (var child in text.Children(verb))
        {
            var (relation, prior) = (text.Words[child].Relation, 0.0);
            (prior, var reason) = relation switch
            {
                "nsubj:pass" when quotes => (SubjectPrior, Quoted),
                "nsubj" or "obl:agent" or "obl" when quotes => (0.0, ""),
                "nsubj" when IsRelative(text.Words[child]) => (RelativePrior, "relative pronoun before the cue"),
                "nsubj" => (SubjectPrior, "subject of the cue"),
                "nsubj:pass" => (0.0, "subject of the passive cue"),
                "obl:agent" => (3.0, Agent),
                "obl" when text.Children(child).Any(c => text.Words[c].Lemma == "by") => (2.0, Agent),
                "nmod:poss" => (2.0, "owner of the cue noun"),
                _ => (0.0, ""),
            };
            if (reason.Length == 0)
                continue;
            found |= relation is "nsubj" or "obl:agent";
            yield return new(child, prior - steps * 0.5, reason);
        }
        var word = text.Words[verb];
        if (word.Relation == "case" && word.Head >= 0)
            yield return new(word.Head, 3, "after the attributing preposition");
        else if (word.Relation.StartsWith("acl", StringComparison.Ordinal) && word.Head >= 0 && !found)
            yield return new(word.Head, 1, "noun that the cue describes");
        else if (!found && steps < 3 && word.Head >= 0 && word.Relation is "conj" or "xcomp" or "advcl" or "parataxis")
            foreach (var option in InTree(text, word.Head, steps + 1))
                yield return option with { Reason = "subject of the verb above", OfThisCue = false };
    }
}
