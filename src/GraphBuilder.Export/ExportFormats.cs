namespace GraphBuilder.Export;

/// <summary>The formats by their names.</summary>
public static class ExportFormats
{
    /// <summary>All of them, in the order in which they are told to people.</summary>
    public static IReadOnlyDictionary<string, IGraphExporter> All { get; } = new OrderedDictionary<string, IGraphExporter>
    {
        ["graphml"] = new GraphMlExporter(),
        ["gexf"] = new GexfExporter(),
        ["csv"] = new CsvExporter(),
        ["cypher"] = new CypherExporter(),
        ["jsonl"] = new JsonLinesExporter(),
        ["jsonld"] = new JsonLdExporter(),
        ["parquet"] = new ParquetExporter(),
        ["events"] = new EventsExporter(),
        ["cytoscape"] = new CytoscapeExporter(),
    };
}
