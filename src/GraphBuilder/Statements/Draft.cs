using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>A statement in the making.</summary>
internal sealed record Draft(CueGroup Group, Speaker? Speaker, IReadOnlyList<Span> Content, double Confidence)
{
    /// <summary>What the speaker does with the content, before negation, as the language model or the word of the cue has it.</summary>
    public required Attitude Attitude { get; init; }

    /// <summary>True if the word of the cue leaves no doubt of the attitude.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Which scores and rules chose the parts.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Chooses speaker and content of a cue and weighs the whole.</summary>
    public static Draft Of(ReadingView view, CueCandidate cue, CueWords words)
    {
        var text = view.Text;
        var group = CueGroup.Around(text, cue.Words, words);
        var isPlain = words.Attitudes.TryGetValue(text.Words[group.Head].Lemma, out var plain) || words.Attitudes.TryGetValue(text.Words[group.Words.End - 1].Lemma, out plain);
        var attitude = isPlain ? plain : cue.Attitude;
        var isPassive = Passive.Is(text, group, words);
        var speaker = SpeakerChoice.Of(view, cue, group, isPassive);
        var chosen = ContentChoice.Of(view, cue, group, speaker);
        var quoted = QuotedContent.Beside(view, group, speaker, [.. chosen.Select(c => text.SpanOf(c.Words))]);
        var strength = chosen.Count > 0 ? chosen.Max(c => c.Score) : 0;
        var confidence = ConfidenceOf(cue.Probability, speaker, isPassive, strength, quoted.Count > 0, words.Reporting.Contains(text.Words[group.Head].Lemma));
        if (quoted.Count > 0)
            return new(group, speaker, quoted, confidence) { Attitude = attitude, IsPlain = isPlain, Reasons = Because("quotation beside the cue") };
        bool IsTaken(int word) => group.Words.Contains(word) || speaker?.Words.Contains(word) == true;
        var stretches = chosen.Select(c => CutNames.WithWholeNames(view, c.Words, IsTaken)).ToList();
        stretches = stretches.ConvertAll(s => Coordination.Of(view, group, Complement.Of(view, group, Complement.AfterReport(text, group.Head, s), words)));
        stretches = stretches.ConvertAll(s => ContentEnd.Of(view, group, speaker, s, words));
        stretches = Interruption.Mend(view, group, speaker, stretches);
        if (isPassive && Passive.Subject(view, group) is { Count: > 0 } subject)
            stretches = [subject, .. stretches.Where(s => !s.Overlaps(subject))];
        var (wider, rest) = group.UpTo(view, stretches, words).WithConnection(text, stretches, words);
        var content = rest.Select(w => QuotedContent.Widen(view, text.SpanOf(CutNames.MendEnd(text, w)), text.SpanOf(wider.Words))).Distinct();
        return new(wider, speaker, [.. content], confidence) { Attitude = attitude, IsPlain = isPlain, Reasons = Because(FormattableString.Invariant($"role scores and tree, {strength:0.0}")) };

        IReadOnlyList<Reason> Because(string content) =>
        [
            new("cue", FormattableString.Invariant($"reader {cue.Probability:0.00}")),
            new("speaker", speaker is null ? "none named" : FormattableString.Invariant($"{speaker.Reason}, {speaker.Score:0.0}")),
            new("content", content),
            new("attitude", $"{JsonWords.Of(attitude)} by {(isPlain ? "the word of the cue" : "the reader")}"),
        ];
    }

    /// <summary>The statement, with the circumstances that the words around the cue give.</summary>
    public Statement ToStatement(ReadingView view, string label, CueWords words)
    {
        var text = view.Text;
        var speaker = Speaker is null ? null : new ActorReference(ActorOf(view, Speaker, words), text.SpanOf(Speaker.Words));
        var cue = text.SpanOf(Group.Words);
        var (attitude, doubt) = Group.Negated ? (Attitude.Doubt, "the cue is negated")
            : IsPlain || HasSign(text, words) ? (Attitude, null)
            : (Attitude.Assert, $"what is said has no sign of it");
        var statement = new Statement(label, speaker, cue, Content, QuotedContent.KindOf(view, Content), attitude, Math.Round(Confidence, 4))
        {
            Reasons = doubt is null ? Reasons : [.. Reasons, new("attitude", doubt)],
        };
        return Circumstances.Read(view, statement, Group);
    }

    private bool HasSign(AnalyzedText text, CueWords words) => !words.Signs.TryGetValue(Attitude, out var signs)
        || Content.Any(c => Enumerable.Range(text.WordsIn(c).First, text.WordsIn(c).Count).Any(w => signs.Contains(text.Words[w].Lemma) || signs.Contains(text.Words[w].Text)));

    /// <summary>The actor whose mention covers the naming word; none for "media reports" and "sources" that belong to no state.</summary>
    private static Actor? ActorOf(ReadingView view, Speaker speaker, CueWords words) =>
        view.MentionAt(speaker.Named)?.Actor is { } actor && !(actor.Country is null && words.Anonymous.Contains(view.Text.Words[speaker.Named].Lemma)) ? actor : null;

    /// <summary>A logistic sum; the weights are round numbers, set by hand.</summary>
    private static double ConfidenceOf(double probability, Speaker? speaker, bool isPassive, double strength, bool isQuoted, bool isReport)
    {
        var p = Math.Clamp(probability, 0.001, 0.999);
        var who = speaker is null ? isPassive ? -0.5 : -2 : Math.Min(speaker.Score, 6) / 3 - (speaker.Reason == SpeakerChoice.ByRole ? 0.5 : 0);
        var sum = Math.Log(p / (1 - p)) + who + Math.Min(strength, 30) / 15 + (isQuoted ? 2 : 0) + (isReport ? 2 : 0) - 3.3;
        return 1 / (1 + Math.Exp(-sum));
    }
}
