using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>One open connection and the statements prepared on it; parameters are positional (?1, ?2, …) or named.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private bool _holds;

    /// <summary>Runs a statement and gives the number of rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first cell of the first row; null where there is no row or no value.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar() is var cell and not DBNull ? cell : null;

    /// <summary>All rows, each read by <paramref name="read"/>.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values) => ReadAll(Bind(sql, values), read);

    /// <summary>All rows of a statement with named parameters; those that it does not use are passed over.</summary>
    public List<T> Rows<T>(string sql, IEnumerable<KeyValuePair<string, object?>> parameters, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        return ReadAll(command, read);
    }

    /// <summary>Runs a script of several statements without parameters.</summary>
    public void RunScript(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs <paramref name="work"/> as one transaction that takes the write lock at once, so that it never has to be upgraded.</summary>
    public T Transact<T>(Func<T> work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>Lets all that is read from here on show the file as it is at the first read.</summary>
    public void Hold()
    {
        Run("BEGIN");
        _holds = true;
    }

    public void Dispose()
    {
        if (_holds)
            RollBack();
        foreach (var command in _prepared.Values)
            command.Dispose();
        connection.Dispose();
    }

    private static List<T> ReadAll<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter($"?{i}", null));
            _prepared.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    // SQLite has rolled back by itself after some errors (disk full); then there is nothing left to do.
    private void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }
}
