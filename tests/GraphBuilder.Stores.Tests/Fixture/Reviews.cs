using GraphBuilder.Identity;
using GraphBuilder.Model;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Identity decisions on the people of the tests.</summary>
internal static class Reviews
{
    private static readonly DateTimeOffset s_day = new(2022, 12, 16, 10, 0, 0, TimeSpan.Zero);

    private static readonly Actor[] s_people =
        [Turkey, Russia, Syria, Erdogan with { Office = null }, Marchers, new(new("person/other~TUR"), ActorKind.Person, "Other") { Country = "TUR", Sectors = ["LEG"] }];

    public static IdentityDecision Merge(int number, Actor actor, Actor into) => new(number, actor.Id, into with { Office = null }, s_day.AddHours(number)) { Name = actor.Name };

    public static IdentityDecision Undone(this IdentityDecision decision) => decision with { UndoneAt = s_day.AddDays(1) };

    /// <summary>Any decision: equal bytes give equal ones.</summary>
    public static IdentityDecision Any(int number, byte seed)
    {
        var random = new Random(seed);
        var from = random.Next(s_people.Length);
        var merge = Merge(number, s_people[from], s_people[(from + random.Next(1, s_people.Length)) % s_people.Length]);
        var decision = random.Next(3) switch
        {
            0 => merge,
            1 => merge with { Articles = [new("article/monday"), new($"article/shelf{random.Next(4)}")] },
            _ => merge with { Names = [$"name {random.Next(4)}", "Erdoğan", "Syria"] },
        };
        return random.Next(3) == 0 ? decision.Undone() : decision;
    }
}
