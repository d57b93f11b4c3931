using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes a resolution for people.</summary>
internal static class ResolutionText
{
    private const int CandidatesShown = 8;

    /// <summary>The actor and the reason, then the other candidates.</summary>
    public static void Write(TextWriter text, Resolution resolution)
    {
        text.WriteLine(resolution.Actor is { } actor ? Line(actor) : $"{resolution.Outcome}: {resolution.Reason}");
        if (resolution.Actor?.Office is { } office)
            text.WriteLine($"  {office.Title}{(office.Since is { } since ? $" since {since:yyyy-MM-dd}" : "")}{(office.Until is { } until ? $" until {until:yyyy-MM-dd}" : "")}");
        if (resolution.Actor is not null)
            text.WriteLine($"  {resolution.Reason}");
        foreach (var candidate in resolution.Candidates.Where(c => c.Actor.Id != resolution.Actor?.Id).Take(CandidatesShown))
            text.WriteLine($"  or {Line(candidate.Actor)}: {candidate.Reason}");
    }

    private static string Line(Actor actor) =>
        Printable.Of($"{actor.Name}  {actor.Id}  {string.Join(' ', new[] { actor.Kind.ToString(), actor.Country }.Concat(actor.Sectors).OfType<string>())}");
}
