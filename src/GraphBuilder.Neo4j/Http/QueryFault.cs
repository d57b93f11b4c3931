using System.Globalization;
using System.Net;

namespace GraphBuilder.Neo4j.Http;

/// <summary>What can be done about a failed request.</summary>
internal enum FaultKind
{
    /// <summary>Try again: a deadlock, a server that starts, a lost connection (whose outcome is unknown, which idempotent writes make harmless).</summary>
    Transient,

    /// <summary>Try again with less: the transaction needs more memory or time than the server gives it.</summary>
    TooLarge,

    /// <summary>Never try again: the server locks out whoever repeats a wrong password, only reads, or cannot write.</summary>
    Refused,

    /// <summary>The same statement would fail again.</summary>
    Permanent,
}

/// <summary>A failed request to Neo4j. Its kind follows from the code in the body, never from the HTTP status: a deadlock comes as 400, an error after the first row as 202.</summary>
internal sealed class QueryFault(string code, string message, FaultKind kind, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What the server says of a transaction that it no longer knows, and of a request that it cannot read.</summary>
    public const string InvalidRequest = "Neo.ClientError.Request.Invalid";

    /// <summary>What the server says of a wrong user or password.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>What the server says of a write to a database that it only reads.</summary>
    public const string ReadOnly = "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase";

    /// <summary>How the codes of a database begin that can no longer keep transactions.</summary>
    public const string BrokenTransaction = "Neo.DatabaseError.Transaction.";

    /// <summary>What the server says where it has no code: its own end of the connection gave up, mostly for want of memory.</summary>
    public const string NoCode = "N/A";

    private const string LostConnection = "lost connection";

    public string Code { get; } = code;

    public FaultKind Kind { get; } = kind;

    /// <summary>The fault behind an error that the server reports.</summary>
    public static QueryFault Reported(string code, string message) => new(code, message, KindOf(code));

    /// <summary>The fault of a request that got no answer, or not a whole one.</summary>
    public static QueryFault Lost(Exception inner) => new(LostConnection, inner.Message, FaultKind.Transient, inner);

    /// <summary>The fault of an answer that is none of the Query API: a proxy, another server, a path that is not there.</summary>
    public static QueryFault Foreign(HttpStatusCode status) =>
        new("HTTP " + ((int)status).ToString(CultureInfo.InvariantCulture), "This is not an answer of Neo4j's Query API (Neo4j 5.19 or newer).",
            status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout ? FaultKind.Transient : FaultKind.Refused);

    private static FaultKind KindOf(string code) => code switch
    {
        _ when code.EndsWith("OutOfMemoryError", StringComparison.Ordinal) => FaultKind.TooLarge,
        _ when code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal) => FaultKind.TooLarge,
        // A server that stops ends what is open.
        "Neo.ClientError.Transaction.Terminated" => FaultKind.Transient,
        // Another writer removed a node between our reading and our writing it.
        "Neo.ClientError.Statement.EntityNotFound" => FaultKind.Transient,
        // IF NOT EXISTS does not see what another program is making at this moment.
        _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) && code.EndsWith("AlreadyExists", StringComparison.Ordinal) => FaultKind.Transient,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => FaultKind.Transient,
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => FaultKind.Refused,
        "Neo.ClientError.Database.DatabaseNotFound" or ReadOnly or NoCode => FaultKind.Refused,
        // The database itself is broken, mostly for want of room on its disk, and stays so until it is started again.
        _ when code.StartsWith(BrokenTransaction, StringComparison.Ordinal) => FaultKind.Refused,
        _ => FaultKind.Permanent,
    };
}
