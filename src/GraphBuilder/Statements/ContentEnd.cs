using System.Numerics.Tensors;
using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>
/// Cuts from the end of a stretch of content what is not said: the next cue of the same speaker, and where the words stand ("… in a statement").
/// </summary>
internal static class ContentEnd
{
    private const double LikelyCue = 0.7;
    private const int LongestMedium = 9;

    /// <summary>The stretch without them; never less than two words.</summary>
    public static WordRange Of(ReadingView view, CueGroup group, Speaker? speaker, WordRange content, CueWords words)
    {
        if (content.First < group.Words.End)
            return content;
        var end = BeforeNextCue(view, speaker, content, words);
        return new(content.First, BeforeMedium(view.Text, new(content.First, end), words));
    }

    /// <summary>"Spoke of peace, | promising to leave", "told them it was over | and asked them to go": what the same speaker says next.</summary>
    private static int BeforeNextCue(ReadingView view, Speaker? speaker, WordRange content, CueWords words)
    {
        for (var at = content.First + 3; at < content.End; at++)
            if (view.CueAt(at) is { Probability: > LikelyCue } cue && cue.Words.First == at && words.Reporting.Contains(view.Text.Words[at].Lemma)
                && IsSaidToo(view.Text, at, content) && IsSpeaker(view.Text, cue, speaker, new(content.First, at)))
                return view.Text.Words[at - 1].Tag == UniversalTag.Cconj && view.Text.Words[at - 2].Tag == UniversalTag.Punct ? at - 2 : at - 1;
        return content.End;
    }

    /// <summary>A participle after a comma or a verb after a conjunction, unless a relative pronoun is its subject ("a pact | that binds Mali | and demands …").</summary>
    private static bool IsSaidToo(AnalyzedText text, int verb, WordRange content)
    {
        var (word, before) = (text.Words[verb], text.Words[verb - 1]);
        if (word.Tag != UniversalTag.Verb)
            return false;
        if (before.Tag != UniversalTag.Cconj)
            return before.Text == "," && word.Text.EndsWith("ing", StringComparison.Ordinal);
        return !content.Contains(word.Head)
            || !text.Children(word.Head).Any(c => text.Words[c] is { Tag: UniversalTag.Pron, Lemma: "that" or "which" or "who" });
    }

    /// <summary>Whether the language model takes the speaker, rather than anybody in the content, for the one who says it.</summary>
    private static bool IsSpeaker(AnalyzedText text, CueCandidate cue, Speaker? speaker, WordRange content)
    {
        var sentence = text.SentenceOf(content.First).Words;
        var inContent = cue.SpeakerLogits.AsSpan(content.First - sentence.First, content.Count);
        return speaker is not null && sentence.Contains(speaker.Head) && cue.SpeakerLogits[speaker.Head - sentence.First] > TensorPrimitives.Max<float>(inContent);
    }

    /// <summary>"Backed the plan | in a statement on Monday"; "said the minister had resigned in a letter" only where the tree hangs the letter from the cue.</summary>
    private static int BeforeMedium(AnalyzedText text, WordRange content, CueWords words)
    {
        var isPhrase = Enumerable.Range(content.First, content.Count).Select(w => text.Words[w])
            .All(w => w.Tag is not (UniversalTag.Verb or UniversalTag.Aux) || w.Tag == UniversalTag.Verb && w.Relation == "acl");
        for (var i = content.End - 1; i > content.First + 2 && i >= content.End - LongestMedium; i--)
        {
            if (!words.Media.Contains(text.Words[i].Lemma) || !isPhrase && content.Contains(text.Words[i].Head))
                continue;
            var at = i - 1;
            while (at > content.First + 2 && text.Words[at].Tag is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn)
                at--;
            if (text.Words[at].Tag is UniversalTag.Det or UniversalTag.Pron && text.Words[at - 1] is { Relation: "case", Lemma: "in" or "on" or "at" or "during" or "via" })
                return text.Words[at - 2].Tag == UniversalTag.Punct ? at - 2 : at - 1;
        }
        return content.End;
    }
}
