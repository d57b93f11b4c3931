using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>
/// Finds who said what: turns the cue candidates of the language model into statements with exact spans, by the tree, the role scores and the quotation marks.
/// Pure and linear in the length of the text.
/// </summary>
public sealed class StatementFinder
{
    private const double LeastProbability = 0.1, LeastConfidence = 0.55, LeastNestedConfidence = 0.9;
    private const string Stop = "statement";

    private readonly CueWords _words;

    private StatementFinder(CueWords words) => _words = words;

    /// <summary>A finder with the word lists shipped with the program.</summary>
    public static StatementFinder Load() => new(CueWords.Load());

    /// <summary>The statements of a text, in the order of their cues, labelled <c>s1</c>, <c>s2</c> …</summary>
    public StatementReading Find(AnalyzedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<DateMention> dates)
    {
        var view = new ReadingView(text, mentions, dates);
        var dropped = new List<DroppedCandidate>();
        var drafts = LineAttribution.Find(view, _words.Lines).ToList();
        var laidOut = drafts.Select(d => d.Group.Head).ToHashSet();
        var cues = text.Cues.Where(c => c.Probability >= LeastProbability).ToList();
        foreach (var cue in cues)
        {
            var draft = Draft.Of(view, cue, _words);
            if ((Relays(text, cues, draft) ? "it relays what the next cue says" : ReasonAgainst(draft, laidOut)) is { } reason)
                dropped.Add(Dropped(text, draft, reason));
            else
                drafts.Add(draft);
        }
        var kept = WithoutOwnWords(view, OnePerCue(text, [.. drafts.OrderBy(d => d.Group.Words.First)], dropped), dropped);
        ContinuedQuotations.Append(view, kept);
        var statements = kept.Select((d, i) => d.ToStatement(view, $"s{i + 1}", _words)).ToList();
        var holders = Nesting.HoldersOf([.. statements.Select(s => (s.Cue, s.Content))]);
        return new([.. statements.Select((s, i) => holders[i] < 0 ? s : s with { Within = statements[holders[i]].Label })], dropped);
    }

    /// <summary>"Was quoted by TASS as saying": TASS relays what the saying says.</summary>
    private static bool Relays(AnalyzedText text, List<CueCandidate> cues, Draft draft) =>
        Complement.ReportOf(text, draft.Group.Head) is var report and >= 0 && !draft.Group.Words.Contains(report) && cues.Exists(c => c.Words.Contains(report));

    private static string? ReasonAgainst(Draft draft, HashSet<int> laidOut) => draft switch
    {
        _ when Enumerable.Range(draft.Group.Words.First, draft.Group.Words.Count).Any(laidOut.Contains) => "the layout of the line attributes already",
        { Content.Count: 0 } => "no content found",
        { Confidence: < LeastConfidence } => FormattableString.Invariant($"confidence below {LeastConfidence}"),
        _ => null,
    };

    private static DroppedCandidate Dropped(AnalyzedText text, Draft draft, string reason) => new(Stop, text.SpanOf(draft.Group.Words), reason, draft.Confidence);

    private static List<Draft> OnePerCue(AnalyzedText text, List<Draft> drafts, List<DroppedCandidate> dropped)
    {
        var kept = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (kept.Count == 0 || !kept[^1].Group.Words.Overlaps(draft.Group.Words) && !IsSame(draft, kept[^1]))
            {
                kept.Add(draft);
                continue;
            }
            var (better, worse) = IsPreferred(draft, kept[^1]) ? (draft, kept[^1]) : (kept[^1], draft);
            kept[^1] = better;
            dropped.Add(Dropped(text, worse, "a better cue says the same"));
        }
        return kept;
    }

    /// <summary>"He told the BBC: …": verb and colon are one cue.</summary>
    private static bool IsSame(Draft one, Draft other) => one.Speaker?.Head == other.Speaker?.Head && one.Content.SequenceEqual(other.Content);

    /// <summary>The longer group wins where it holds the other ("went on to say" over "went on"), else the surer one.</summary>
    private static bool IsPreferred(Draft one, Draft other)
    {
        var (mine, its) = (one.Group.Words, other.Group.Words);
        var holds = mine.First <= its.First && its.End <= mine.End;
        var isHeld = its.First <= mine.First && mine.End <= its.End;
        return holds == isHeld ? one.Confidence > other.Confidence : holds;
    }

    /// <summary>Within the content of another, only what somebody else is said to have said is a statement of its own; "I think" and "he wants" are the content.</summary>
    private List<Draft> WithoutOwnWords(ReadingView view, List<Draft> drafts, List<DroppedCandidate> dropped)
    {
        var holders = Nesting.HoldersOf([.. drafts.Select(d => (view.Text.SpanOf(d.Group.Words), d.Content))]);
        var kept = new List<Draft>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var inside = holders[i] >= 0 || view.QuotationAt(drafts[i].Group.Head) is { Closed: true };
            if (!inside || IsReportOfAnother(view.Text, drafts[i]))
                kept.Add(drafts[i]);
            else
                dropped.Add(Dropped(view.Text, drafts[i], "part of what another statement says"));
        }
        return kept;
    }

    private bool IsReportOfAnother(AnalyzedText text, Draft draft) =>
        draft.Confidence >= LeastNestedConfidence && draft.Speaker is { OfThisCue: true } speaker
        && _words.Reporting.Contains(text.Words[draft.Group.Head].Lemma) && !_words.SpeechParticipants.Contains(text.Words[speaker.Head].Lemma);
}
