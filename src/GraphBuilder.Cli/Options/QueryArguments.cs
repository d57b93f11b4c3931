using System.Globalization;
using GraphBuilder.Ontology;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Options;

/// <summary>Reads the <c>key=value</c> arguments of a named query.</summary>
internal static class QueryArguments
{
    /// <summary>A value for each parameter, null where an optional one is not given; actors as ids, dates checked. What is wrong is a <see cref="UsageException"/>.</summary>
    public static async Task<IReadOnlyDictionary<string, string?>> ReadAsync(NamedQuery query, IEnumerable<string> given, Func<Task<ActorLookup>> lookup)
    {
        var values = new Dictionary<string, string?>();
        foreach (var argument in given)
        {
            var at = argument.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
                throw new UsageException($"'{argument}' is no key=value; for example: graphbuilder query {query.Example}");
            var name = argument[..at];
            if (query.Parameters.All(p => p.Name != name))
                throw new UsageException($"{query.Name} has no parameter '{name}'{Nearest.Hint(name, query.Parameters.Select(p => p.Name))}; it takes {string.Join(' ', query.Parameters.Select(Describe))}");
            values[name] = argument[(at + 1)..];
        }
        if (query.Parameters.FirstOrDefault(p => p.Required && string.IsNullOrEmpty(values.GetValueOrDefault(p.Name))) is { } missing)
            throw new UsageException($"{query.Name} needs {missing.Name}=…; for example: graphbuilder query {query.Example}");
        var actors = query.Parameters.Any(p => p.Type == ParameterType.Actor && values.ContainsKey(p.Name)) ? await lookup() : null;
        return query.Parameters.ToDictionary(p => p.Name, p => string.IsNullOrEmpty(values.GetValueOrDefault(p.Name)) ? null : Value(p, values[p.Name]!, actors));
    }

    /// <summary>A parameter as the list of queries shows it: <c>a=ACTOR</c>, optional ones in brackets, with the default if there is one.</summary>
    public static string Describe(QueryParameter parameter)
    {
        var text = $"{parameter.Name}={parameter.Default ?? parameter.Type.ToString().ToUpperInvariant()}";
        return parameter.Required ? text : $"[{text}]";
    }

    private static string Value(QueryParameter parameter, string given, ActorLookup? actors) => parameter.Type switch
    {
        ParameterType.Actor => actors!.Find(given),
        ParameterType.Date when !DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            throw new UsageException($"{parameter.Name} wants a day such as 2022-12-13, not '{given}'"),
        ParameterType.Number when !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 =>
            throw new UsageException($"{parameter.Name} wants a whole number above zero, not '{given}'"),
        ParameterType.Event => Event(given),
        _ => given,
    };

    private static string Event(string given)
    {
        var names = EventOntology.Load().Types.Select(t => t.Name).ToList();
        return names.Find(n => n.Equals(given, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"there is no event '{given}'{Nearest.Hint(given, names)}; the events are {string.Join(' ', names)}");
    }
}
