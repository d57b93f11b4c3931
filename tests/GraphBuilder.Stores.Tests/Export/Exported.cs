using System.Text;
using GraphBuilder.Export;

namespace GraphBuilder.Stores.Tests.Export;

/// <summary>Exports into memory.</summary>
internal static class Exported
{
    /// <summary>All files of an export by name; one that writes no folder has the name "".</summary>
    public static async Task<Dictionary<string, byte[]>> FilesAsync(IGraphReader store, string format, GraphFilter? filter = null)
    {
        var files = new Dictionary<string, MemoryStream>();
        await ExportFormats.All[format].ExportAsync(new(store, filter ?? GraphFilter.None), name => files[name] = new(), default);
        return files.ToDictionary(f => f.Key, f => f.Value.ToArray());
    }

    /// <summary>The only file, as text.</summary>
    public static async Task<string> TextAsync(IGraphReader store, string format, GraphFilter? filter = null) => Encoding.UTF8.GetString((await FilesAsync(store, format, filter))[""]);
}
