using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Reads cells as queries give them: a BLOB holds a list, a column declared BOOLEAN a truth value.</summary>
internal static class Cells
{
    public static object? Cell(this SqliteDataReader row, int column) => row.GetValue(column) switch
    {
        DBNull => null,
        byte[] list => JsonList.Read(list),
        long number when row.GetDataTypeName(column) == "BOOLEAN" => number != 0,
        var value => value,
    };

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static IReadOnlyList<string> List(this SqliteDataReader row, int column) => JsonList.Read(row.GetFieldValue<byte[]>(column));
}
