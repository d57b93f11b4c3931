using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// Gathers the candidates of a text, best source first: what the model marks, parts of named states, names it classes as people or organisations,
/// leaders and states that it missed, demonyms whose noun is an act, pronouns for people.
/// </summary>
internal sealed class CandidateSearch(ActorBook book)
{
    private const double ActThreshold = 0.3;
    private const double PersonThreshold = 0.6;
    private const double OrganizationThreshold = 0.8;
    private const int LongestExtension = 4;
    private const int LongestState = 8;
    private const int ShortestSurname = 3;

    private static readonly HashSet<string> s_towards = ["with", "against", "to", "by", "between", "on", "toward", "towards"];

    public IReadOnlyList<MentionCandidate> Search(AnalyzedText text)
    {
        var states = LongStates(text).ToArray();
        var taken = new bool[text.Words.Count];
        var found = new List<MentionCandidate>();
        var candidates = Marked(text).Select(c => c with { Words = Completed(c.Words, states) }).Concat(OwnedParts(text)).Concat(Named(text)).Concat(Leaders(text))
            .Concat(ActingStates(text)).Concat(ActingDemonyms(text));
        foreach (var candidate in candidates.SelectMany(c => Parted(text, c)))
            if (candidate.Words.Count > 0 && !IsCampaign(text, candidate.Words) && !taken.AsSpan(candidate.Words.First, candidate.Words.Count).Contains(true))
            {
                taken.AsSpan(candidate.Words.First, candidate.Words.Count).Fill(true);
                found.Add(candidate);
            }
        found.AddRange(Surnames(text, found).Where(c => !taken[c.Words.First]));
        found.AddRange(PersonalPronouns(text).Concat(Homelands.In(text)).Where(c => !found.Any(f => f.Words == c.Words)));
        return [.. found.OrderBy(c => c.Words.First).ThenByDescending(c => c.Words.Count)];
    }

    // "Operation Desert Wind", "Exercise Cold Water": what is done, not who does it.
    private static bool IsCampaign(AnalyzedText text, WordRange words) => text.Words[words.First].Text is "Operation" or "Exercise"
        && words.First + 1 < text.Words.Count && char.IsUpper(text.Words[words.First + 1].Text[0]);

    // Surnames of people whom the text names in full elsewhere.
    private static MentionCandidate[] Surnames(AnalyzedText text, List<MentionCandidate> found)
    {
        var surnames = found.Where(c => c.Kind == ActorKind.Person && c.Words.Count > 1).Select(c => text.Words[c.Words.End - 1])
            .Where(w => w.Text.Length > ShortestSurname && char.IsUpper(w.Text[0]) && text.Words[w.Index - 1].Tag == UniversalTag.Propn)
            .Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        return text.Words.Where(w => w.Tag == UniversalTag.Propn && surnames.Contains(w.Text) && !IsBesideName(text, w))
            .Select(w => new MentionCandidate(new(w.Index, w.Index + 1), ActorKind.Person, 0.5)).ToArray();
    }

    // "People's Republic of China": less than the whole name is another state.
    private IEnumerable<WordRange> LongStates(AnalyzedText text)
    {
        foreach (var word in text.Words)
            if (word.Text is "Republic" && StateAround(text, word.Index) is { } state)
                yield return state;
    }

    private WordRange? StateAround(AnalyzedText text, int word)
    {
        var sentence = text.SentenceOf(word).Words;
        for (var length = LongestState; length > 2; length--)
            for (var first = Math.Max(sentence.First, word - length + 1); first <= word && first + length <= sentence.End; first++)
                if (book.Find(NameKey.Of(text.SpanOf(new(first, first + length)).Of(text.Text))) is [{ Form: MentionForm.Name, Entry.Kind: ActorKind.Country }, ..])
                    return new(first, first + length);
        return null;
    }

    private static WordRange Completed(WordRange words, WordRange[] states)
    {
        foreach (var state in states)
            if (words.Count > 0 && words.Overlaps(state))
                words = new(Math.Min(words.First, state.First), Math.Max(words.End, state.End));
        return words;
    }

    private IEnumerable<MentionCandidate> Marked(AnalyzedText text) =>
        text.Actors.Select(a => new MentionCandidate(Extended(text, MentionEdges.Trim(text, a.Words)), a.Kind, a.Probability));

    // "Indo-Pakistani" is two.
    private MentionCandidate[] Parted(AnalyzedText text, MentionCandidate candidate) => candidate.Words is { Count: 3, First: var first } && text.Words[first + 1].Text is "-" or "–"
        && IsDemonym(text, text.Words[first]) && IsDemonym(text, text.Words[first + 2])
            ? [candidate with { Words = new(first, first + 1) }, candidate with { Words = new(first + 2, first + 3) }] : [candidate];

    private IEnumerable<MentionCandidate> Named(AnalyzedText text) =>
        from name in text.Names
        where name.Class is "PER" or "ORG"
        let words = Extended(text, MentionEdges.Trim(text, name.Words))
        where words.Count > 0 && (name.Probability >= (name.Class == "PER" ? PersonThreshold : OrganizationThreshold) || IsKnown(text, words))
        select new MentionCandidate(words, name.Class == "PER" ? ActorKind.Person : ActorKind.Organization, name.Probability);

    // "the Assad regime", "Iran's parliament": a part of a state with its owner before it; "the army" alone, where the article has said whose.
    private IEnumerable<MentionCandidate> OwnedParts(AnalyzedText text)
    {
        foreach (var word in text.Words)
        {
            if (word.Tag is not (UniversalTag.Noun or UniversalTag.Propn) || book.Parts.Find(NameKey.Of(word.Text)) is not { } part || word.Index == 0)
                continue;
            var owner = word.Index - 1;
            if (text.Words[owner].Text is "'s" or "’s" or "'" or "’" && owner > 0)
                owner--;
            if (text.Words[owner].Text is "the" or "The" && IsArgument(word))
                yield return new(new(word.Index, word.Index + 1), Enum.Parse<ActorKind>(part[0]), MentionCandidate.OnlyIfNamedBefore);
            if (text.Words[owner].Sentence == word.Sentence && char.IsUpper(text.Words[owner].Text[0]) && Owns(NameKey.Of(text.Words[owner].Text)))
                yield return new(new(owner, word.Index + 1), Enum.Parse<ActorKind>(part[0]), 0.7);
        }
    }

    // Surnames of leaders that neither reading marked.
    private IEnumerable<MentionCandidate> Leaders(AnalyzedText text) =>
        from word in text.Words
        where word.Tag == UniversalTag.Propn && char.IsUpper(word.Text[0]) && word.Text.Length > 3 && book.LeadersNamed(NameKey.Of(word.Text)).Any(e => e.HasCodedOffice)
            && !IsBesideName(text, word)
        select new MentionCandidate(new(word.Index, word.Index + 1), ActorKind.Person, 0.5);

    private static bool IsBesideName(AnalyzedText text, Word word) => word.Relation is "compound" or "flat"
        || text.Children(word.Index).Any(c => text.Words[c].Relation is "flat" or "compound" && text.Words[c].Tag == UniversalTag.Propn);

    // States that do something or to which something is done; after "in" or "near" they are places.
    private IEnumerable<MentionCandidate> ActingStates(AnalyzedText text) =>
        from word in text.Words
        where word.Tag == UniversalTag.Propn && char.IsUpper(word.Text[0]) && Acts(text, word) && StateFrom(text, word) is not null
        select new MentionCandidate(StateFrom(text, word)!.Value, ActorKind.Country, 0.5);

    private static bool IsArgument(Word word) => word.Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "nmod:poss" or "obl:agent";

    /// <summary>True for whoever does something, or to whom something is done; after "in" or "near" a name is a place.</summary>
    public static bool Acts(AnalyzedText text, Word word) => IsArgument(word)
        || (word.Relation is "obl" or "nmod" && text.Children(word.Index).Any(c => text.Words[c].Relation == "case" && s_towards.Contains(text.Words[c].Lemma)));

    private WordRange? StateFrom(AnalyzedText text, Word word)
    {
        for (var first = Math.Max(text.SentenceOf(word.Index).Words.First, word.Index - 2); first <= word.Index; first++)
            if (book.Find(NameKey.Of(text.SpanOf(new(first, word.Index + 1)).Of(text.Text))) is [{ Form: MentionForm.Name, Entry.Kind: ActorKind.Country }, ..])
                return new(first, word.Index + 1);
        return null;
    }

    private bool Owns(string key) => book.Find(key) is [{ Entry.Kind: ActorKind.Country }, ..] || book.LeadersNamed(key).Any();

    // "Turkish-Russian talks", "Russian strikes": the adjective names who acts, where its noun is an act.
    private IEnumerable<MentionCandidate> ActingDemonyms(AnalyzedText text)
    {
        var acts = new HashSet<int>(text.Triggers.Where(t => t.Probability >= ActThreshold).Select(t => t.Words.First));
        foreach (var word in text.Words)
            if (char.IsUpper(word.Text[0]) && word.Tag is UniversalTag.Adj or UniversalTag.Propn && word.Relation is "amod" or "compound" or "conj" or "nmod"
                && IsDemonym(text, word) && text.Ancestors(word.Index).Take(2).Any(acts.Contains))
                yield return new(new(word.Index, word.Index + 1), ActorKind.Country, 0.8);
    }

    private bool IsDemonym(AnalyzedText text, Word word) => book.Find(NameKey.Of(word.Text)) is [{ Form: MentionForm.Demonym }, ..]
        || (word.Span.End < text.Text.Length && text.Text[word.Span.End] is '-' or '–' && book.Combining(NameKey.Of(word.Text)) is not null);

    private static IEnumerable<MentionCandidate> PersonalPronouns(AnalyzedText text) =>
        from word in text.Words
        let words = new WordRange(word.Index, word.Index + 1)
        where Pronouns.IsPersonal(word)
        select new MentionCandidate(words, null, Pronouns.IsSpeakersSide(word.Text) && word.Text is not ("we" or "We") ? MentionCandidate.OnlyIfNamedBefore : 0.6);

    // The model may mark "States" of "United States" or "Johnson" of "Boris Johnson": take the whole name.
    private WordRange Extended(AnalyzedText text, WordRange range)
    {
        if (range.Count <= 0)
            return range;
        var sentence = text.SentenceOf(range.First).Words;
        if (WithSurname(text, range, sentence.End) is { } holder)
            return holder;
        for (var more = LongestExtension; more > 0; more--)
            for (var left = 0; left <= more; left++)
            {
                var wider = new WordRange(range.First - left, range.End + more - left);
                if (wider.First >= sentence.First && wider.End <= sentence.End && char.IsUpper(text.Words[wider.First].Text[0]) && char.IsUpper(text.Words[wider.End - 1].Text[0]) && IsKnown(text, wider))
                    return wider;
            }
        return range;
    }

    // "President" of "President Putin", "President Elias Hrawi": the names after a title belong to it, if the last one is a leader's.
    private WordRange? WithSurname(AnalyzedText text, WordRange range, int last)
    {
        if (book.Titles.Find(NameKey.Of(text.SpanOf(range).Of(text.Text))) is null)
            return null;
        var end = range.End;
        while (end < last && text.Words[end].Tag == UniversalTag.Propn && text.Words[end - 1].Span.End + 1 == text.Words[end].Span.Start)
            end++;
        return end > range.End && book.LeadersNamed(NameKey.Of(text.Words[end - 1].Text)).Any() ? new(range.First, end) : null;
    }

    private bool IsKnown(AnalyzedText text, WordRange words) => book.Find(NameKey.Of(text.SpanOf(words).Of(text.Text))) is [{ Form: MentionForm.Name }, ..];
}
