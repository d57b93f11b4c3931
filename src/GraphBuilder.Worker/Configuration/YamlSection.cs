using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace GraphBuilder.Worker.Configuration;

/// <summary>
/// Reads the keys of one mapping of a YAML file. A variable <c>GRAPHBUILDER_SECTION_KEY</c> beats the key of that name; whatever is wrong is a
/// <see cref="ConfigurationException"/> with its place.
/// </summary>
internal sealed partial class YamlSection
{
    private readonly string _file;
    private readonly string? _variables;
    private readonly Func<string, string?> _environment;
    private readonly Dictionary<string, YamlNode> _values = [];

    /// <summary>
    /// Checks that every key of <paramref name="node"/> is one of <paramref name="keys"/>; <paramref name="variables"/> is how the variables that beat them
    /// begin, null where none do.
    /// </summary>
    public YamlSection(string file, YamlMappingNode node, IReadOnlyCollection<string> keys, string? variables, Func<string, string?> environment)
    {
        (_file, _variables, _environment, Node) = (file, variables, environment, node);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
                throw Wrong(key, $"unknown key '{name}'{(Nearest.Of(name, keys) is { } near ? $": did you mean '{near}'?" : $": known here are {string.Join(", ", keys)}")}");
            _values[name] = value;
        }
    }

    /// <summary>The mapping itself.</summary>
    public YamlMappingNode Node { get; }

    /// <summary>
    /// The value of a key as text, read by <paramref name="read"/>, which gives null for what it cannot read; then the error says that the key wants
    /// <paramref name="wanted"/>.
    /// </summary>
    public T? Value<T>(string key, string wanted, Func<string, T?> read)
        where T : class
    {
        if (Given(key) is not var (text, place))
            return null;
        return read(text) ?? throw new ConfigurationException($"{place}: '{key}' wants {wanted}, not '{Credentials().Replace(text, "://…@")}'");
    }

    /// <summary>The same for values such as numbers, with what holds if nothing is said.</summary>
    public T Value<T>(string key, string wanted, Func<string, T?> read, T otherwise)
        where T : struct
    {
        if (Given(key) is not var (text, place))
            return otherwise;
        return read(text) ?? throw new ConfigurationException($"{place}: '{key}' wants {wanted}, not '{Credentials().Replace(text, "://…@")}'");
    }

    /// <summary>The value as it is.</summary>
    public string? Text(string key) => Given(key)?.Text;

    /// <summary>A path: one in the file is relative to the file's folder, one in a variable to the working folder.</summary>
    public string? FilePath(string key) => Given(key) is not var (text, _) ? null
        : Path.GetFullPath(text, Overriding(key) is null && _file.Length > 0 ? Path.GetDirectoryName(Path.GetFullPath(_file))! : Environment.CurrentDirectory);

    /// <summary>A mapping below this one; an empty one where the file has none.</summary>
    public YamlSection Section(string key, params IReadOnlyCollection<string> keys)
    {
        var node = _values.GetValueOrDefault(key);
        return new(_file, node is null ? [] : node as YamlMappingNode ?? throw Wrong(node, $"'{key}' wants keys: {string.Join(", ", keys)}"), keys,
            $"{_variables}{Upper(key)}_", _environment);
    }

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<YamlSection> Sections(string key, IReadOnlyCollection<string> keys)
    {
        if (_values.GetValueOrDefault(key) is not { } node)
            return [];
        var items = node as YamlSequenceNode ?? throw Wrong(node, $"'{key}' wants a list, each item on a line that begins with '- '");
        return items.Select(item => new YamlSection(_file,
            item as YamlMappingNode ?? throw Wrong(item, $"an item of '{key}' wants one of {string.Join(", ", keys)}"), keys, null, _environment));
    }

    /// <summary>An error at that node.</summary>
    public ConfigurationException Wrong(YamlNode node, string what) => new($"{_file}, line {node.Start.Line}: {what}");

    private (string Text, string Place)? Given(string key)
    {
        if (Overriding(key) is { } variable)
            return (_environment(variable)!, variable);
        if (_values.GetValueOrDefault(key) is not { } node)
            return null;
        return node is YamlScalarNode { Value: { Length: > 0 } text }
            ? (text, $"{_file}, line {node.Start.Line}") : throw Wrong(node, $"'{key}' wants one value");
    }

    private string? Overriding(string key) =>
        _variables is not null && _environment(_variables + Upper(key)) is { Length: > 0 } ? _variables + Upper(key) : null;

    private static string Upper(string key) => WordStart().Replace(key, "_").ToUpperInvariant();

    [GeneratedRegex("://[^/]*@", RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();

    [GeneratedRegex("(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
