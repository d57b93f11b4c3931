using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;
using static GraphBuilder.Stores.Tests.Fixture.People;
using static GraphBuilder.Stores.Tests.Fixture.Spring;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    [StoreFact]
    public async Task A_denial_is_linked_to_what_it_denies_whichever_came_first()
    {
        foreach (var articles in new[] { new[] { Accusation(), Answer() }, [Answer(), Accusation()] })
        {
            await using var store = await OpenEmptyAsync();
            foreach (var article in articles)
                await store.WriteAsync(s_run, [article], default);

            (await PropertiesAsync(store, Id(NoShelling))).ShouldEndWith($"denies=[{Id(Shelling)}], deniedBy=[]");
            (await PropertiesAsync(store, Id(Shelling))).ShouldEndWith($"denies=[], deniedBy=[{Id(NoShelling)}]");
            (await PropertiesAsync(store, Denial.Value)).ShouldContain($"denies=[{Id(Shelling)}]");
            (await PropertiesAsync(store, Claim.Value)).ShouldContain("denies=[]");
        }
    }

    [StoreFact]
    public async Task A_denial_that_is_withdrawn_denies_no_more()
    {
        await using var store = await OpenWithAsync(Accusation(), Answer());

        await store.WriteAsync(s_run, [new ArticleDraft("answer", "Syria was silent.").Build()], default);
        (await PropertiesAsync(store, Id(Shelling))).ShouldEndWith("deniedBy=[]");
        await store.WriteAsync(s_run, [Answer()], default);
        (await PropertiesAsync(store, Id(Shelling))).ShouldEndWith($"deniedBy=[{Id(NoShelling)}]");
    }

    [StoreTheory]
    [InlineData("the same act a week before", true)]
    [InlineData("another event", false)]
    [InlineData("another mode", false)]
    [InlineData("no mode at all", true)]
    [InlineData("eight days before", false)]
    [InlineData("the month of it", true)]
    [InlineData("another month", false)]
    [InlineData("no day at all", false)]
    [InlineData("another recipient", false)]
    [InlineData("no recipient", false)]
    [InlineData("what was to come", false)]
    [InlineData("what was only supposed", false)]
    [InlineData("what lies far back", true)]
    public async Task A_denial_is_of_the_same_act_between_the_same_two_within_a_week(string told, bool denied)
    {
        var no = Shelling with { Date = "2023-03-10", Mode = "heavy-weapons", Polarity = Polarity.Negated };
        var yes = Shelling with { Date = "2023-03-03", Mode = "heavy-weapons" };
        yes = told switch
        {
            "another event" => yes with { Event = "COERCE" },
            "another mode" => yes with { Mode = "aerial" },
            "no mode at all" => yes with { Mode = null },
            "eight days before" => yes with { Date = "2023-03-02" },
            "the month of it" => yes with { Date = "2023-03" },
            "another month" => yes with { Date = "2023-02" },
            "no day at all" => yes with { Date = null },
            "another recipient" => yes with { Recipient = Russia },
            "no recipient" => yes with { Recipient = null },
            "what was to come" => yes with { Modality = Modality.Future },
            "what was only supposed" => yes with { Modality = Modality.Hypothetical },
            "what lies far back" => yes with { Modality = Modality.Historical },
            _ => yes,
        };
        var draft = new ArticleDraft("both", "Yes, some say; no, say others.").Tells(out _, yes, "Yes").Tells(out _, no, "no");
        await using var store = await OpenWithAsync(draft.Build());

        (await PropertiesAsync(store, Id(yes))).ShouldEndWith(denied ? $"deniedBy=[{Id(no)}]" : "deniedBy=[]");
    }

    [StoreFact]
    public async Task A_protest_without_recipient_can_be_denied_too()
    {
        var march = Winter.March with { Date = "2023-03-01" };
        await using var store = await OpenWithAsync(
            new ArticleDraft("streets", "Marchers filled the streets.").Tells(out _, march, "Marchers filled the streets").Build(),
            new ArticleDraft("order", "No marchers were seen.").Tells(out _, march with { Polarity = Polarity.Negated }, "No marchers were seen").Build());

        (await AskAsync(store, "contradictions")).ShouldHaveSingleItem().ShouldStartWith(
            "marchers | PROTEST | - | 2023-03-01 | [article] | Marchers filled the streets | not PROTEST | 2023-03-01 | [article] | No marchers were seen");
    }

    [StoreFact]
    public async Task Who_says_both_contradicts_nobody()
    {
        var (yes, no) = (Shelling, Shelling with { Polarity = Polarity.Negated });
        var draft = new ArticleDraft("wavering", "Erdoğan said Syria shelled Hatay. Türkiye said Syria did not.")
            .Says(out var first, Erdogan, "said", "Syria shelled Hatay").Says(out var second, Turkey, "said", "Syria did not")
            .Tells(out _, yes, "Syria shelled Hatay", first).Tells(out _, no, "Syria did not", second);
        await using var store = await OpenWithAsync(draft.Build());
        (await AskAsync(store, "contradictions")).ShouldBeEmpty("a country's president and the country are one side");

        await store.WriteAsync(s_run, [new ArticleDraft("witness", "Syria did not.").Tells(out _, no, "Syria did not").Build()], default);
        (await AskAsync(store, "contradictions")).ShouldHaveSingleItem();
    }
}
