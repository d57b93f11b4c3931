using System.Globalization;
using System.Text;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>A column of a table. Where the width does not suffice, <c>Long</c> text (quotes, ids) leaves the row for lines of its own, what is <c>Extra</c> is left out, and what is <c>Whole</c> (days) is never cut.</summary>
internal sealed record TextColumn(string Header, bool Long = false, bool Number = false, bool Extra = false, bool Whole = false);

/// <summary>Lays out rows for people: one line a row if all fits; else long columns go below their row, extra ones are left out with a note, and the widest others are shortened.</summary>
internal sealed class TextTable(IReadOnlyList<TextColumn> columns)
{
    private const string Gap = "  ";
    private const string Indent = "    ";
    private const int Narrowest = 6;
    private const int EnoughForQuote = 48;
    private const int WidestBesideQuote = 20;

    private readonly List<string[]> _rows = [];

    /// <summary>If set, the last column is shortened to stay in the row where at least <see cref="EnoughForQuote"/> remain for it.</summary>
    public bool ShortenLast { get; init; }

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(params string?[] cells) => _rows.Add([.. cells.Select(c => Printable.Of(c ?? ""))]);

    /// <summary>Writes the table as wide as the terminal, or where there is none as <paramref name="widthElsewhere"/>.</summary>
    public void Write(DataOutput output, int widthElsewhere = int.MaxValue / 2)
    {
        var console = output.Console;
        var width = output.Width ?? widthElsewhere;
        var widths = columns.Select((c, i) => _rows.Select(r => Width(r[i])).Append(Width(c.Header)).Max()).ToArray();
        var inRow = Enumerable.Range(0, columns.Count).ToList();
        var below = new List<int>();
        if (Total(widths, inRow) > width && !FitLast(widths, width))
        {
            below = [.. inRow.Where(i => columns[i].Long)];
            inRow = [.. inRow.Except(below)];
            LeaveOut(widths, inRow, width);
            Narrow(widths, inRow, width);
        }
        WriteLine(console, inRow.Select(i => Cell(columns[i].Header, i, widths[i])), new Style(decoration: Decoration.Bold));
        foreach (var row in _rows)
        {
            WriteLine(console, inRow.Select(i => Cell(row[i], i, widths[i])), Style.Plain);
            foreach (var line in Below([.. below.Select(i => row[i]).Where(c => c.Length > 0)], Math.Max(20, width - Indent.Length)))
                WriteLine(console, [Indent + line], new Style(decoration: Decoration.Dim));
        }
    }

    private void LeaveOut(int[] widths, List<int> inRow, int width)
    {
        var left = new List<string>();
        while (Total(widths, inRow) > width && inRow.FindLastIndex(i => columns[i].Extra) is >= 0 and var last)
        {
            left.Insert(0, columns[inRow[last]].Header);
            inRow.RemoveAt(last);
        }
        if (left.Count > 0)
            Screen.Note($"Left out for lack of width: {string.Join(", ", left)}; --format json has all.");
    }

    private void Narrow(int[] widths, List<int> inRow, int width)
    {
        var cuttable = inRow.Where(i => !columns[i].Whole).ToList();
        while (cuttable.Count > 0 && Total(widths, inRow) > width && cuttable.MaxBy(i => widths[i]) is var widest && widths[widest] > Narrowest)
            widths[widest]--;
    }

    private bool FitLast(int[] widths, int width)
    {
        if (!ShortenLast)
            return false;
        var others = Enumerable.Range(0, columns.Count - 1).ToList();
        var narrowed = widths.Select(w => Math.Min(w, WidestBesideQuote)).ToArray();
        var rest = width - Total(narrowed, others) - Gap.Length;
        if (rest < EnoughForQuote)
            return false;
        narrowed[^1] = rest;
        narrowed.CopyTo(widths, 0);
        return true;
    }

    // Short cells share a line; long ones are wrapped, or shortened where the table is but a foretaste.
    private IEnumerable<string> Below(IReadOnlyList<string> cells, int room)
    {
        var line = "";
        foreach (var cell in cells)
        {
            if (line.Length > 0 && Width(line) + Gap.Length + Width(cell) <= room)
            {
                line += Gap + cell;
                continue;
            }
            foreach (var part in Finished(line, room))
                yield return part;
            line = cell;
        }
        foreach (var part in Finished(line, room))
            yield return part;
    }

    private IEnumerable<string> Finished(string line, int room) => line.Length == 0 ? [] : ShortenLast ? [Shorten(line, room)] : Wrap(line, room);

    private static int Total(int[] widths, List<int> inRow) => inRow.Sum(i => widths[i]) + Gap.Length * (inRow.Count - 1);

    private string Cell(string text, int column, int width)
    {
        var shown = Shorten(text, width);
        var pad = new string(' ', Math.Max(0, width - Width(shown)));
        return columns[column].Number ? pad + shown : shown + pad;
    }

    private static void WriteLine(IAnsiConsole console, IEnumerable<string> cells, Style style)
    {
        var line = string.Join(Gap, cells).TrimEnd();
        if (console.Profile.Capabilities.Ansi && style != Style.Plain)
            console.Write(new Text(line + "\n", style) { Overflow = Overflow.Ellipsis });
        else
            console.Profile.Out.Writer.WriteLine(line);
    }

    /// <summary>The text cut to a width, with an ellipsis, at a word's end if one is near.</summary>
    public static string Shorten(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        var cut = new StringBuilder();
        var used = 1;
        foreach (var part in Elements(text).TakeWhile(p => (used += Width(p)) <= width))
            cut.Append(part);
        var kept = cut.ToString();
        var space = kept.LastIndexOf(' ');
        return (space > width * 2 / 3 ? kept[..space] : kept).TrimEnd(' ', ',', ';', '–', '-') + "…";
    }

    /// <summary>The text in lines no wider than asked, broken between words.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && Width(line) + 1 + Width(word) > width)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? " " : "") + word;
        }
        yield return line;
    }

    private static int Width(string text) => text.GetCellWidth();

    private static IEnumerable<string> Elements(string text)
    {
        for (var e = StringInfo.GetTextElementEnumerator(text); e.MoveNext();)
            yield return e.GetTextElement();
    }
}
