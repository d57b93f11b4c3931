namespace GraphBuilder.Cli.Tests;

/// <summary>A folder with two articles, of different formats, that were ingested into its <c>graph.db</c>.</summary>
public sealed class GraphFixture : IDisposable
{
    public const string Page = """
        <html><head><meta property="og:title" content="Ankara asks Moscow"><meta property="og:site_name" content="Bosphorus Herald">
        <meta property="article:published_time" content="2022-12-13T18:40:00Z"><link rel="canonical" href="https://herald.example/1"></head><body><article>
        <p>ANKARA – Türkiye has asked Russia to support joint steps in northern Syria, President Recep Tayyip Erdogan said on Tuesday, as his army prepares for a land operation.</p>
        <p>Erdogan raised the matter with Russian President Vladimir Putin by telephone on Sunday. Damascus rejects a meeting between the two leaders, according to two people familiar with the talks.</p>
        </article></body></html>
        """;

    public const string Line = """{"id":"kosovo","title":"Row over policemen","publishedAt":"2023-06-14","publisher":"Northline News","text":"Kosovo demanded on Wednesday that Serbia free three policemen. Serbia arrested the three officers in the morning, officials said."}""";

    public GraphFixture()
    {
        Program.Write("news/page.html", Page);
        Program.Write("news/wire.jsonl", Line + "\n");
        FirstRun = Program.Run("ingest", "news");
    }

    public RunningProgram Program { get; } = new();

    internal Run FirstRun { get; }

    public void Dispose() => Program.Dispose();
}
