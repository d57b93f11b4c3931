using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Model;

/// <summary>Identity of an actor: <c>country/ISO3</c>, <c>person/QID</c>, <c>organization/QID</c>, else <c>kind/slug~ISO3</c>; the same in every article and run.</summary>
public readonly record struct ActorId(string Value) : IComparable<ActorId>
{
    /// <inheritdoc/>
    public int CompareTo(ActorId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identity of an article: <c>article/</c> and a hash of its canonical URL, or of its text where it has none.</summary>
public readonly record struct ArticleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identity of a publisher: <c>publisher/slug</c>.</summary>
public readonly record struct PublisherId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identity of a statement within its article: <c>statement/</c> and a hash.</summary>
public readonly record struct StatementId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Identity of a relationship across articles: <c>relationship/</c> and a hash of actor, event, mode, recipient, day, polarity and modality.</summary>
public readonly record struct RelationshipId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Deterministic ids: 128 bits of SHA-256 over parts joined with U+001F.</summary>
public static class ContentHash
{
    /// <summary>32 lower-case hexadecimal digits; a null part counts as empty.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var joined = string.Join('\u001F', parts!);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)).AsSpan(0, 16));
    }
}
