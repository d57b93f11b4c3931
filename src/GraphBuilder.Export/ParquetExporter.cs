using GraphBuilder.Stores;
using Parquet;
using Parquet.Schema;

namespace GraphBuilder.Export;

/// <summary>A folder with an Apache Parquet file for each label and type, for pandas, DuckDB, Spark; lists are repeated fields.</summary>
public sealed class ParquetExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Purpose => "a folder of Apache Parquet files, for pandas, DuckDB, Spark";

    /// <inheritdoc/>
    public bool WritesFolder => true;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var files = new ShapeFiles<RowGroups>(name => new(open(name + ".parquet")));
        await foreach (var node in graph.NodesAsync(cancellation))
            await (await files.OfAsync(node.Shape, f => f.Begin(["id"], node.Shape))).AddAsync([node.Id], node.Values);
        await foreach (var edge in graph.EdgesAsync(cancellation))
            await (await files.OfAsync(edge.Shape, f => f.Begin(["source", "target"], edge.Shape))).AddAsync([edge.From, edge.To], edge.Values);
    }

    /// <summary>Gathers rows and writes them column by column, a group at a time.</summary>
    private sealed class RowGroups(Stream stream) : IAsyncDisposable
    {
        private const int MostRows = 50_000;
        private const int MostCharacters = 16_000_000;

        private readonly List<object?[]> _rows = [];
        private DataField[] _fields = [];
        private ParquetWriter? _writer;
        private long _characters;

        public void Begin(IEnumerable<string> ends, ElementShape shape) => _fields =
        [
            .. ends.Select(e => new DataField(e, typeof(string), isNullable: false)),
            .. shape.Properties.Select(p => p.Kind switch
            {
                PropertyKind.Integer => new DataField(p.Name, typeof(long), isNullable: true),
                PropertyKind.Real => new DataField(p.Name, typeof(double), isNullable: true),
                PropertyKind.Boolean => new DataField(p.Name, typeof(bool), isNullable: true),
                PropertyKind.List => new DataField(p.Name, typeof(string), isArray: true),
                _ => new DataField(p.Name, typeof(string), isNullable: true),
            }),
        ];

        public async ValueTask AddAsync(IReadOnlyList<string> ends, IReadOnlyList<object?> values)
        {
            _rows.Add([.. ends, .. values]);
            _characters += values.Sum(v => (long)(v as string ?? "").Length);
            if (_rows.Count == MostRows || _characters > MostCharacters)
                await FlushAsync();
        }

        public async ValueTask DisposeAsync()
        {
            if (_rows.Count > 0)
                await FlushAsync();
            if (_writer is not null)
                await _writer.DisposeAsync();
            await stream.DisposeAsync();
        }

        private async Task FlushAsync()
        {
            _writer ??= await ParquetWriter.CreateAsync(new ParquetSchema(_fields), stream);
            using (var group = _writer.CreateRowGroup())
                for (var i = 0; i < _fields.Length; i++)
                    await WriteAsync(group, _fields[i], _rows.ConvertAll(r => r[i]));
            _rows.Clear();
            _characters = 0;
        }

        private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, List<object?> column) => field switch
        {
            { IsArray: true } => WriteListsAsync(group, field, column),
            { ClrType: var type } when type == typeof(long) => group.WriteAsync<long>(field, column.ConvertAll(v => (long?)v).ToArray().AsMemory()),
            { ClrType: var type } when type == typeof(double) => group.WriteAsync<double>(field, column.ConvertAll(v => (double?)v).ToArray().AsMemory()),
            { ClrType: var type } when type == typeof(bool) => group.WriteAsync<bool>(field, column.ConvertAll(v => (bool?)v).ToArray().AsMemory()),
            _ => group.WriteAsync(field, column.ConvertAll(v => (string)v!)),
        };

        // All items one after the other; level 0 begins a row, and a row without items has one that is null.
        private static Task WriteListsAsync(ParquetRowGroupWriter group, DataField field, List<object?> column)
        {
            var (items, levels) = (new List<string>(), new List<int>());
            foreach (var list in column.Select(c => (IReadOnlyList<string>?)c ?? []))
            {
                items.AddRange(list.Count == 0 ? [null!] : list);
                levels.Add(0);
                levels.AddRange(Enumerable.Repeat(1, Math.Max(0, list.Count - 1)));
            }
            return group.WriteAsync(field, items, levels.ToArray().AsMemory());
        }
    }
}
