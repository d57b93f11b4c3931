using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Cli;

/// <summary>Writes a resolution for people.</summary>
internal sealed class ResolutionText(Stream output)
{
    private const int CandidatesShown = 8;

    /// <summary>The actor and the reason, then the other candidates.</summary>
    public async Task WriteAsync(Resolution resolution)
    {
        await using var text = new StreamWriter(output, leaveOpen: true);
        await text.WriteLineAsync(resolution.Actor is { } actor ? Line(actor) : $"{resolution.Outcome}: {resolution.Reason}");
        if (resolution.Actor?.Office is { } office)
            await text.WriteLineAsync($"  {office.Title}{(office.Since is { } since ? $" since {since:yyyy-MM-dd}" : "")}{(office.Until is { } until ? $" until {until:yyyy-MM-dd}" : "")}");
        if (resolution.Actor is not null)
            await text.WriteLineAsync($"  {resolution.Reason}");
        foreach (var candidate in resolution.Candidates.Where(c => c.Actor.Id != resolution.Actor?.Id).Take(CandidatesShown))
            await text.WriteLineAsync($"  or {Line(candidate.Actor)}: {candidate.Reason}");
    }

    private static string Line(Actor actor) =>
        Printable.Of($"{actor.Name}  {actor.Id}  {string.Join(' ', new[] { actor.Kind.ToString(), actor.Country }.Concat(actor.Sectors).OfType<string>())}");
}
