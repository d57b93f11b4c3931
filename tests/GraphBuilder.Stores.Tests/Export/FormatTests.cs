using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Export;
using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using Microsoft.Data.Sqlite;
using Parquet;
using Parquet.Data;

namespace GraphBuilder.Stores.Tests.Export;

/// <summary>What each format keeps of odd texts, read back by parsers that know nothing of graphs.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");
    private static readonly XNamespace s_graphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace s_gexf = "http://www.gexf.net/1.2draft";

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private int _tries;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void GraphMl_keeps_texts_but_for_what_xml_cannot_hold() => ForOddWords("graphml", (words, files) =>
    {
        var graph = Xml(files[""]);
        Data(graph, "article/odd", "text").ShouldBe(WithoutControl($"{words} Russia asked the fox: {words}. He said {words} no."));
        JsonSerializer.Deserialize<string[]>(Data(graph, "person/fox", "sectors")).ShouldBe([$"GOV{words}", words], "JSON escapes what XML cannot hold");
        graph.Descendants(s_graphMl + "edge").Count().ShouldBe(13);
    });

    [Fact]
    public void Gexf_keeps_texts_but_for_what_xml_cannot_hold() => ForOddWords("gexf", (words, files) =>
    {
        var graph = Xml(files[""]);
        var title = graph.Descendants(s_gexf + "attributes").First().Elements().Single(a => (string?)a.Attribute("title") == "title").Attribute("id")!.Value;
        var article = graph.Descendants(s_gexf + "node").Single(n => (string?)n.Attribute("id") == "article/odd");
        article.Descendants(s_gexf + "attvalue").Single(v => (string?)v.Attribute("for") == title).Attribute("value")!.Value.ShouldBe(WithoutControl(words));
        ((string?)article.Attribute("start"), (string?)article.Attribute("end")).ShouldBe(("2022-12-12", "2022-12-12"));
    });

    [Fact]
    public void Json_lines_keep_all_texts() => ForOddWords("jsonl", (words, files) =>
    {
        var lines = Encoding.UTF8.GetString(files[""]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var article = lines.Single(l => l.GetProperty("id").GetString() == "article/odd").GetProperty("properties");
        article.GetProperty("text").GetString().ShouldBe($"{words} Russia asked the fox: {words}. He said {words} no.");
        lines.Count(l => l.GetProperty("type").GetString() == "relationship").ShouldBe(13);
        lines.Single(l => l.GetProperty("type").GetString() == "relationship" && l.GetProperty("label").GetString() == "REPORTED_IN").GetProperty("properties").GetProperty("quote").GetString()
            .ShouldBe($"said {words} no");
    });

    [Theory]
    [InlineData("jsonld")]
    [InlineData("cytoscape")]
    public void Json_documents_keep_all_texts(string format) => ForOddWords(format, (words, files) =>
        JsonDocument.Parse(files[""]).RootElement.ToString().ShouldContain(JsonSerializer.Serialize($"Fox {words}", s_readable)));

    [Fact]
    public void Csv_keeps_all_texts_but_for_the_separator_of_lists() => ForOddWords("csv", (words, files) =>
    {
        var article = Table(files["Article.csv"], ",").Single();
        article["id:ID"].ShouldBe("article/odd");
        article["text:string"].ShouldBe($"{words} Russia asked the fox: {words}. He said {words} no.");
        var fox = Table(files["Actor.csv"], ",").Single(a => a["id:ID"] == "person/fox");
        fox["sectors:string[]"].Split(CsvExporter.Separator).ShouldBe([$"GOV{words}".Replace(CsvExporter.Separator, ' '), words.Replace(CsvExporter.Separator, ' ')]);
        Encoding.UTF8.GetString(files["import.args"]).Split('\n').ShouldContain("--relationships=EVIDENCED_BY.csv");
    });

    [Fact]
    public void Events_are_lines_that_no_spreadsheet_takes_for_formulas() => ForOddWords("events", (words, files) =>
    {
        Encoding.UTF8.GetString(files[""]).Split('\n').Length.ShouldBe(3, "a head, an event, and nothing after the last line end");
        var row = Table(files[""], "\t").Single();
        (row["Event Type"], row["Event Date"], row["Actor ID"], row["Recipient ID"], row["Intensity"]).ShouldBe(("REQUEST", "2022-12-11", "country/RUS", "person/fox", "-0.5"));
        row["Headline"].TrimStart('\'').ShouldBe(string.Concat(words.Select(c => c < ' ' ? ' ' : c)).TrimStart('\''));
        row.Where(c => c.Key != "Intensity").Select(c => c.Value.TrimStart()).ShouldAllBe(v => v.Length == 0 || !"=+-@".Contains(v[0]));
    });

    [Fact]
    public void Parquet_keeps_all_texts_and_lists() => ForOddWords("parquet", (words, files) =>
    {
        var texts = Column(files["Article.parquet"], "text");
        texts.Items.ShouldBe([$"{words} Russia asked the fox: {words}. He said {words} no."]);
        var sectors = Column(files["Actor.parquet"], "sectors");
        sectors.Items.ShouldBe([null, $"GOV{words}", words], "a country without sectors, then the fox");
        sectors.Levels.ShouldBe([0, 0, 1]);
    });

    [Fact]
    public async Task A_graph_without_anything_is_a_whole_file_all_the_same()
    {
        await using var store = new SqliteGraphStore(Path.Combine(_folder.FullName, "empty.db"));
        await store.ApplySchemaAsync(default);
        Xml((await Exported.FilesAsync(store, "graphml"))[""]).Descendants(s_graphMl + "node").ShouldBeEmpty();
        (await Exported.TextAsync(store, "jsonl")).ShouldBe("");
        JsonDocument.Parse(await Exported.TextAsync(store, "jsonld")).RootElement.GetProperty("@graph").GetArrayLength().ShouldBe(0);
        (await Exported.FilesAsync(store, "csv")).Keys.ShouldBe(["import.args", "after-import.cypher"]);
    }

    [Theory]
    [InlineData("2022-12-13", "2022-12-13", "2022-12-13")]
    [InlineData("2022-12-13T09:00:00+03:00", "2022-12-13", "2022-12-13")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-W50", "2022-12-12", "2022-12-18")]
    [InlineData("2022-12/2023-01-05", "2022-12-01", "2023-01-05")]
    public async Task A_relationship_stands_in_gexf_on_the_days_that_its_date_covers(string date, string first, string last)
    {
        await using var store = await OpenAsync(new ArticleDraft("one", "Russia and Syria met.").Tells(out _, Winter.Meeting with { Date = date }, "Russia and Syria met").Build());
        var node = Xml((await Exported.FilesAsync(store, "gexf"))[""]).Descendants(s_gexf + "node").Single(n => ((string?)n.Attribute("id"))!.StartsWith("relationship/", StringComparison.Ordinal));
        ((string?)node.Attribute("start"), (string?)node.Attribute("end")).ShouldBe((first, last));
    }

    private void ForOddWords(string format, Action<string, Dictionary<string, byte[]>> check) =>
        Prop.ForAll(Gen.Elements(Odd.Pieces).NonEmptyListOf().Select(p => string.Concat(p.Take(6))).ToArbitrary(), async words =>
        {
            await using var store = await OpenAsync(Odd.Article(words));
            check(words, await Exported.FilesAsync(store, format));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private async Task<SqliteGraphStore> OpenAsync(ArticleGraph article)
    {
        var store = new SqliteGraphStore(Path.Combine(_folder.FullName, $"graph{_tries++}.db"));
        await store.ApplySchemaAsync(default);
        await store.WriteAsync(s_run, [article], default);
        return store;
    }

    private static XDocument Xml(byte[] file) => XDocument.Load(new MemoryStream(file), LoadOptions.PreserveWhitespace);

    private static string Data(XDocument graph, string node, string key) => graph.Descendants(s_graphMl + "node").Single(n => (string?)n.Attribute("id") == node)
        .Elements().Single(d => (string?)d.Attribute("key") == "node_" + key).Value;

    private static string WithoutControl(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private static List<IDictionary<string, string>> Table(byte[] file, string delimiter)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(file)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter });
        return [.. csv.GetRecords<dynamic>().Select(r => (IDictionary<string, string>)((IDictionary<string, object>)r).ToDictionary(c => c.Key, c => (string)c.Value))];
    }

    private static (List<string?> Items, int[] Levels) Column(byte[] file, string name)
    {
        var reader = ParquetReader.CreateAsync(new MemoryStream(file)).GetAwaiter().GetResult();
        var field = reader.Schema.DataFields.Single(f => f.Name == name);
        using var group = reader.OpenRowGroupReader(0);
        using var raw = (RawColumnData<ReadOnlyMemory<char>>)group.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();
        return ([.. raw.NullableValues.Select(v => v?.ToString())], field.IsArray ? raw.RepetitionLevels.ToArray() : []);
    }
}
