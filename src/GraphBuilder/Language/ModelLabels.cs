using System.Text.Json;

namespace GraphBuilder.Language;

/// <summary>The names of the model's output columns, from <c>Data/english.labels.json</c>.</summary>
internal sealed class ModelLabels
{
    private readonly Dictionary<string, string[]> _byInventory;

    private ModelLabels(Dictionary<string, string[]> byInventory)
    {
        _byInventory = byInventory;
        Tags = Array.ConvertAll(this["upos"], tag => Enum.Parse<UniversalTag>(tag, ignoreCase: true));
    }

    /// <summary>The tags, in the order of the columns.</summary>
    public UniversalTag[] Tags { get; }

    /// <summary>The labels of an inventory (<c>relations</c>, <c>names</c> …), in the order of the columns.</summary>
    public string[] this[string inventory] => _byInventory[inventory];

    /// <summary>Reads the file.</summary>
    public static ModelLabels Load()
    {
        using var stream = DataFile.Open("english.labels.json");
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement.EnumerateObject().ToDictionary(
            inventory => inventory.Name,
            inventory => inventory.Value.EnumerateArray().Select(label => label.GetString()!).ToArray()));
    }
}
