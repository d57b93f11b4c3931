using GraphBuilder.Graph;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Graph;

public class ArticleGraphBuilderTests
{
    private const string Text = "Türkiye met Russia on Monday, Erdogan said.";
    private static readonly Actor s_turkiye = new(new("country/TUR"), ActorKind.Country, "Türkiye") { Country = "TUR" };
    private static readonly Actor s_russia = new(new("country/RUS"), ActorKind.Country, "Russia") { Country = "RUS" };
    private static readonly Actor s_erdogan = new(new("person/Q39259"), ActorKind.Person, "Recep Tayyip Erdoğan") { Office = new("President of Türkiye", s_turkiye, new(2014, 8, 28), null) };

    [Fact]
    public void The_same_event_in_two_articles_is_one_relationship()
    {
        var other = Read("Russia met Türkiye on Monday, Erdogan said.", s_russia, s_turkiye, "2022-12-14");
        ArticleGraphBuilder.Build(other).Relationships[0].Id.ShouldBe(Graph().Relationships[0].Id, "a meeting is one, whoever is named first");
    }

    [Fact]
    public void The_same_event_on_another_day_is_another_relationship()
    {
        var extraction = Read(Text, s_turkiye, s_russia, "2022-12-13");
        var undated = extraction with { Relations = [extraction.Relations[0] with { OccurredOn = null }] };
        ArticleGraphBuilder.Build(undated).Relationships[0].Id.ShouldNotBe(Graph().Relationships[0].Id);
        ArticleGraphBuilder.Build(undated).Relationships[0].Date.ShouldBe("2022-12-13");
        ArticleGraphBuilder.Build(undated).Evidence[0].DatePrecision.ShouldBe("published");
    }

    [Fact]
    public void Every_quote_is_the_text_at_its_offsets()
    {
        var graph = Graph();
        graph.Evidence.ShouldAllBe(e => e.Quote == Text.Substring(e.Span.Start, e.Span.Length));
        graph.Statements.ShouldAllBe(s => s.Quote == Text.Substring(s.Span.Start, s.Span.Length));
    }

    [Fact]
    public void A_claim_inside_a_statement_is_asserted_by_it()
    {
        var graph = Graph();
        graph.Evidence[0].AssertedBy.ShouldBe(graph.Statements[0].Id);
        graph.Statements[0].Claims.ShouldBe([graph.Relationships[0].Id]);
        graph.Statements[0].Mentions.ShouldBe([s_russia.Id, s_turkiye.Id]);
        graph.Statements[0].Speaker.ShouldBe(s_erdogan.Id);
    }

    [Fact]
    public void The_state_whose_office_a_speaker_holds_is_an_actor() =>
        Graph().Actors.Select(a => a.Id).ShouldBe([s_russia.Id, s_turkiye.Id, s_erdogan.Id]);

    [Fact]
    public void Somebody_only_described_is_no_actor_of_the_graph()
    {
        var extraction = Read(Text, s_turkiye, s_russia, "2022-12-13");
        var spokesman = new Actor(new("person/spokesman"), ActorKind.Person, "spokesman");
        var graph = ArticleGraphBuilder.Build(extraction with
        {
            Actors = [s_turkiye, s_russia, spokesman],
            Mentions = [.. extraction.Mentions.Take(2), extraction.Mentions[2] with { Actor = spokesman, Form = MentionForm.Nominal }],
            Statements = [extraction.Statements[0] with { Speaker = new(spokesman, extraction.Mentions[2].Span) }],
            Relations = [extraction.Relations[0] with { Recipient = new(spokesman, extraction.Mentions[2].Span), Reciprocal = false }],
        });
        graph.Actors.ShouldBe([s_russia, s_turkiye]);
        graph.Statements[0].Speaker.ShouldBeNull();
        graph.Statements[0].Quote.ShouldBe(Text[..^1], "the words stay");
        graph.Relationships[0].Recipient.ShouldBeNull();
    }

    [Fact]
    public void Whoever_is_named_by_office_alone_is_an_actor_of_the_graph()
    {
        var extraction = Read(Text, s_turkiye, s_russia, "2022-12-13");
        var head = new Actor(new("person/head-of-a-body"), ActorKind.Person, "Head of a body") { Office = new("Secretary-general", null, null, null) };
        var graph = ArticleGraphBuilder.Build(extraction with
        {
            Actors = [s_turkiye, s_russia, head],
            Mentions = [.. extraction.Mentions.Take(2), extraction.Mentions[2] with { Actor = head, Form = MentionForm.Title }],
        });
        graph.Actors.ShouldContain(head);
    }

    [Fact]
    public void Equal_articles_have_equal_graphs_and_an_edit_changes_the_hash()
    {
        Graph().GraphHash.ShouldBe(Graph().GraphHash);
        var edited = Read(Text, s_turkiye, s_russia, "2022-12-13");
        ArticleGraphBuilder.Build(edited with { Statements = [], Relations = [] }).GraphHash.ShouldNotBe(Graph().GraphHash);
    }

    [Theory]
    [InlineData("2022-W50", "2022-12-12", "range")]
    [InlineData("2022-12-01/2022-12-10", "2022-12-01", "range")]
    [InlineData("2022-06", "2022-06", "month")]
    [InlineData("2019", "2019", "year")]
    [InlineData("2022-12-12T10:30", "2022-12-12", "day")]
    [InlineData("XXXX-12-25", "2022-12-13", "published")]
    public void A_date_gives_the_day_and_its_precision(string value, string date, string precision) =>
        EventDay.Of(new DateMention(default, "", DateType.Date, null, value), new PublicationTime(new(2022, 12, 13), null)).ShouldBe((date, precision));

    private static ArticleGraph Graph() => ArticleGraphBuilder.Build(Read(Text, s_turkiye, s_russia, "2022-12-13"));

    private static Extraction Read(string text, Actor first, Actor second, string published)
    {
        PublicationTime.TryParse(published, out var time).ShouldBeTrue();
        Span Of(string part) => new(text.IndexOf(part, StringComparison.Ordinal), text.IndexOf(part, StringComparison.Ordinal) + part.Length);
        var (firstName, secondName) = (first == s_turkiye ? "Türkiye" : "Russia", second == s_turkiye ? "Türkiye" : "Russia");
        var monday = new DateMention(Of("Monday"), "Monday", DateType.Date, "2022-12-12", "2022-12-12");
        var content = new Span(0, Of(", Erdogan").Start);
        return new(new Article { Text = text, PublishedAt = time })
        {
            Actors = [first, second, s_erdogan],
            Mentions = [new(Of(firstName), firstName, first, MentionForm.Name, 1), new(Of(secondName), secondName, second, MentionForm.Name, 1), new(Of("Erdogan"), "Erdogan", s_erdogan, MentionForm.Name, 1)],
            Statements = [new("s1", new(s_erdogan, Of("Erdogan")), Of("said"), [content], StatementKind.Indirect, Attitude.Assert, 0.9)],
            Relations = [new("r1", "CONSULT", null, new(first, Of(firstName)), new(second, Of(secondName)), Of("met"), 0.8) { OccurredOn = monday, Reciprocal = true, AssertedBy = "s1", Evidence = content }],
        };
    }
}
