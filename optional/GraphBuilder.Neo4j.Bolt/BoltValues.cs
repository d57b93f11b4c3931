using System.Collections;
using GraphBuilder.Neo4j.Http;
using Neo4j.Driver;

namespace GraphBuilder.Neo4j.Bolt;

/// <summary>Values as the driver takes and gives them.</summary>
internal static class BoltValues
{
    /// <summary>A map, or an object by its public properties, as a dictionary of what the driver takes.</summary>
    public static Dictionary<string, object?> MapOf(object? value) => TypedJson.FieldsOf(value).ToDictionary(f => f.Key, f => Write(f.Value));

    /// <summary>A value of the driver as <see cref="TypedJson.Read"/> would give it.</summary>
    public static object? Read(object? value) => value switch
    {
        null or string or bool or long or double => value,
        INode node => new Dictionary<string, object?> { ["labels"] = node.Labels.ToList(), ["properties"] = ReadMap(node.Properties) },
        IRelationship edge => new Dictionary<string, object?> { ["type"] = edge.Type, ["properties"] = ReadMap(edge.Properties) },
        IPath path => TypedJson.ReadList([.. path.Nodes.SelectMany((node, i) => new[] { Read(node) }.Concat(path.Relationships.Skip(i).Take(1).Select(Read)))]),
        IEnumerable<KeyValuePair<string, object?>> map => ReadMap(map),
        IEnumerable list => TypedJson.ReadList([.. list.Cast<object?>().Select(Read)]),
        _ => value.ToString(),
    };

    private static Dictionary<string, object?> ReadMap(IEnumerable<KeyValuePair<string, object?>> map) => map.ToDictionary(p => p.Key, p => Read(p.Value));

    private static object? Write(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        IEnumerable list when !TypedJson.IsMap(list) => list.Cast<object?>().Select(Write).ToList(),
        _ => MapOf(value),
    };
}
