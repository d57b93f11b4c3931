using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// Finds whom a definite description of one word repeats: "the senator", "the group", "the company" look back to the last one named
/// with that very word, or else to the last of the kind and sector that the word has.
/// </summary>
internal sealed class Nominals(AnalyzedText text)
{
    private const int SentencesBack = 3;

    /// <summary>Gives the descriptions among the mentions (in text order) the actor that they repeat, where one was named.</summary>
    public void Resolve(List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i] is { Form: MentionForm.Nominal, Actor: { Country: null, Kind: not ActorKind.Group } described } && IsDefinite(mentions[i])
                && Repeated(mentions, i, described) is { Actor: { } named } earlier)
                mentions[i] = mentions[i] with { Actor = named, Reason = $"\"{mentions[i].Text}\" repeats \"{earlier.Text}\"." };
    }

    // "the fighters" are not one body named before; "the group of banks" is another one.
    private bool IsDefinite(Mention mention) => mention.Head > 0 && text.Words[mention.Head].Tag == UniversalTag.Noun
        && !mention.Text.Contains(' ', StringComparison.Ordinal) && text.Words[mention.Head - 1].Text.ToLowerInvariant() is "the" or "this" or "that"
        && !text.Children(mention.Head).Any(c => text.Words[c].Relation is "nmod" or "acl:relcl" or "acl");

    private Mention? Repeated(List<Mention> mentions, int index, Actor described)
    {
        var noun = NameKey.Of(mentions[index].Text);
        var sentence = text.Words[mentions[index].Head].Sentence;
        Mention? alike = null;
        for (var i = index - 1; i >= 0 && sentence - text.Words[mentions[i].Head].Sentence <= SentencesBack; i--)
        {
            var earlier = mentions[i];
            if (earlier.Form != MentionForm.Name || earlier.Actor is not { } actor || actor.Kind != described.Kind)
                continue;
            if (NameKey.Of(earlier.Text).Split(' ').Contains(noun) || NameKey.Of(actor.Name).Split(' ').Contains(noun))
                return earlier;
            if (described.Sectors.Count == 0 ? described.Kind == ActorKind.Organization : actor.Sectors.Intersect(described.Sectors).Any())
                alike ??= earlier;
        }
        return alike;
    }
}
