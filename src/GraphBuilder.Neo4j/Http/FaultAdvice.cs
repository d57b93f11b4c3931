using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Http;

/// <summary>Says what is wrong and what to do, when a fault remains after all retries.</summary>
internal static class FaultAdvice
{
    /// <summary>The exception to throw: <see cref="CypherException"/> for a wrong statement, else <see cref="StoreUnavailableException"/>; <paramref name="effort"/> is what was tried (<c>7 tries</c>).</summary>
    public static Exception Of(QueryFault fault, Neo4jOptions options, string effort) => fault.Kind == FaultKind.Permanent
        ? new CypherException(fault.Code, fault.Message, fault)
        : new StoreUnavailableException($"Neo4j at {options.Uri} {Sentence(fault, options, effort)}", fault);

    private static string Sentence(QueryFault fault, Neo4jOptions options, string effort) => (fault.Kind, fault.Code) switch
    {
        (FaultKind.Transient, _) => $"cannot be used after {effort} ({fault.Code}: {fault.Message}). Is it running?",
        (FaultKind.TooLarge, _) => $"gives it too little memory or time ({fault.Message}): raise db.memory.transaction.max, dbms.memory.transaction.total.max or db.transaction.timeout.",
        (_, QueryFault.Unauthorized) => $"refuses the credentials of user {options.User}: check NEO4J_USERNAME and NEO4J_PASSWORD.",
        (_, "Neo.ClientError.Security.AuthenticationRateLimit") => $"refuses user {options.User} for some seconds after too many wrong passwords: check NEO4J_PASSWORD, wait, try again.",
        (_, "Neo.ClientError.Database.DatabaseNotFound") => $"has no database {options.Database}: check NEO4J_DATABASE.",
        (_, QueryFault.ReadOnly) => $"has database {options.Database} read-only: see server.databases.read_only in its neo4j.conf.",
        (_, QueryFault.NoCode) => $"has no answer ({fault.Message}): it may lack memory or connections; see its debug.log, raise server.memory.heap.max_size, or ask for less.",
        _ when fault.Code.StartsWith(QueryFault.BrokenTransaction, StringComparison.Ordinal) =>
            $"cannot keep what is written ({fault.Code}: {fault.Message}). Is its disk full? Give it room; it may have to be started again (see its debug.log).",
        _ => $"refuses the request ({fault.Code}: {fault.Message}).",
    };
}
