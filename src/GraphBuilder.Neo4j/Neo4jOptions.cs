using System.Globalization;

namespace GraphBuilder.Neo4j;

/// <summary>Where a Neo4j server is and how to sign in; its text form never holds the password.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Checks the address: a password in it, or credentials over plain HTTP to another machine without <paramref name="allowInsecure"/>, are an <see cref="ArgumentException"/>.</summary>
    public Neo4jOptions(Uri uri, string user, string? password, string database = "neo4j", bool allowInsecure = false)
    {
        if (uri.UserInfo.Length > 0)
            throw new ArgumentException("A Neo4j address must not hold a user or password: set NEO4J_USERNAME and NEO4J_PASSWORD instead.");
        if (uri.Scheme is not ("http" or "https" or "neo4j" or "neo4j+s" or "neo4j+ssc" or "bolt" or "bolt+s" or "bolt+ssc"))
            throw new ArgumentException($"A Neo4j address begins with http:// or https://, not {uri.Scheme}://");
        if (password is not null && uri.Scheme is ("http" or "neo4j" or "bolt") && !uri.IsLoopback && !allowInsecure)
            throw new ArgumentException(
                $"Refusing to send a password to {uri.Host} over plain {uri.Scheme}://: use {uri.Scheme}{(IsBolt(uri) ? "+s" : "s")}://, or --insecure if the network is trusted.");
        (Uri, User, Password, Database, AllowInsecure) = (new(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), user, password, database, allowInsecure);
    }

    /// <summary>Address of the server, with a slash at its end.</summary>
    public Uri Uri { get; }

    /// <summary>Name to sign in with.</summary>
    public string User { get; }

    /// <summary>Password; null for a server without authentication.</summary>
    public string? Password { get; }

    /// <summary>Database on that server.</summary>
    public string Database { get; }

    /// <summary>True if credentials may go over plain HTTP to another machine.</summary>
    public bool AllowInsecure { get; }

    /// <summary>True if the address is one of Bolt, which the program speaks only where it was built with it.</summary>
    public bool IsForBolt => IsBolt(Uri);

    /// <summary>The same, if its address is one of HTTP; else an <see cref="ArgumentException"/> that names the switch of the build.</summary>
    internal Neo4jOptions ForHttp() => IsForBolt
        ? throw new ArgumentException($"{Uri.Scheme}:// needs a program built with -p:Bolt=true; this one speaks HTTP: http://{Uri.Host}:7474")
        : this;

    /// <summary>Reads <c>NEO4J_USERNAME</c>, <c>NEO4J_PASSWORD</c> or <c>NEO4J_PASSWORD_FILE</c>, and <c>NEO4J_DATABASE</c>; anything unusable is an <see cref="ArgumentException"/> that says what to do.</summary>
    public static Neo4jOptions FromEnvironment(string uri, Func<string, string?> env, bool insecure)
    {
        // The address may hold a password, so it is never repeated here.
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address))
            throw new ArgumentException("The Neo4j address cannot be read: it should look like http://localhost:7474");
        return new(address, Given("NEO4J_USERNAME") ?? "neo4j", Given("NEO4J_PASSWORD") ?? ReadPassword(Given("NEO4J_PASSWORD_FILE")), Given("NEO4J_DATABASE") ?? "neo4j", insecure);

        string? Given(string name) => env(name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Address, database and user, without the password.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Uri}db/{Database} as {User}");

    private static bool IsBolt(Uri uri) => !uri.Scheme.StartsWith("http", StringComparison.Ordinal);

    private static string? ReadPassword(string? file)
    {
        try
        {
            return file is null ? null : File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"NEO4J_PASSWORD_FILE cannot be read: {file}", e);
        }
    }
}
