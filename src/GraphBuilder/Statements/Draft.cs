using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>A statement in the making.</summary>
internal sealed record Draft(CueCandidate Candidate, CueGroup Group, Speaker? Speaker, IReadOnlyList<Span> Content, double Confidence, string Reason)
{
    /// <summary>Chooses speaker and content of a cue and weighs the whole.</summary>
    public static Draft Of(ReadingView view, CueCandidate cue)
    {
        var text = view.Text;
        var group = CueGroup.Around(text, cue.Words);
        var speaker = SpeakerChoice.Of(view, cue, group);
        var chosen = ContentChoice.Of(text, cue, group, speaker);
        var indirect = chosen.Select(c => text.SpanOf(c.Words)).ToList();
        var quoted = QuotedContent.Beside(view, group, speaker, indirect);
        var span = text.SpanOf(group.Words);
        var content = quoted.Count > 0 ? quoted : [.. indirect.Select(c => QuotedContent.Widen(view, c, span)).Distinct()];
        var strength = chosen.Count > 0 ? chosen.Max(c => c.Score) : 0;
        return new(cue, group, speaker, content, ConfidenceOf(cue, speaker, strength, quoted.Count > 0), quoted.Count > 0 ? "quotation beside the cue" : "role scores and tree");
    }

    /// <summary>The statement, with the circumstances that the words around the cue give.</summary>
    public Statement ToStatement(ReadingView view, string label)
    {
        var text = view.Text;
        var speaker = Speaker is null ? null : new ActorReference(view.MentionAt(Speaker.Head)?.Actor, text.SpanOf(Speaker.Words));
        var cue = text.SpanOf(Group.Words);
        var attitude = Group.Negated ? Attitude.Doubt : Candidate.Attitude;
        var statement = new Statement(label, speaker, cue, Content, QuotedContent.KindOf(view, Content), attitude, Math.Round(Confidence, 4))
        {
            Reason = $"cue {Candidate.Probability:0.00}; speaker: {Speaker?.Reason ?? "none named"}; content: {Reason}",
        };
        return Circumstances.Read(view, statement, Group);
    }

    private static double ConfidenceOf(CueCandidate cue, Speaker? speaker, double strength, bool quoted)
    {
        var p = Math.Clamp(cue.Probability, 0.001, 0.999);
        var sum = Math.Log(p / (1 - p)) + (speaker is null ? -2 : Math.Min(speaker.Score, 6) / 3) + Math.Min(strength, 30) / 15 + (quoted ? 2 : 0) - 3;
        return 1 / (1 + Math.Exp(-sum));
    }
}
