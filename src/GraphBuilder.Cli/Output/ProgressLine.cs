namespace GraphBuilder.Cli.Output;

/// <summary>One line on a terminal's standard error that says how far the work is; nothing elsewhere.</summary>
internal sealed class ProgressLine(long inputs, string done = "of the inputs read")
{
    private const int BarWidth = 24;

    private static readonly bool s_shown = Terminal.ErrorIsLively && !Screen.IsQuiet;

    private int _inputs;
    private int _articles;
    private bool _drawn;

    /// <summary>An input was read to its end. Called by the reader's thread.</summary>
    public void InputRead() => InputsRead(1);

    /// <summary>Inputs were read to their end.</summary>
    public void InputsRead(int count) => Interlocked.Add(ref _inputs, count);

    /// <summary>So many articles passed.</summary>
    public void Passed(int count)
    {
        if (!s_shown)
            return;
        _drawn = true;
        _articles += count;
        var share = (double)Volatile.Read(ref _inputs) / Math.Max(1, inputs);
        var full = (int)(share * BarWidth);
        Console.Error.Write($"\r  {new string('━', full)}{new string('╌', BarWidth - full)}  {_articles} {(_articles == 1 ? "article" : "articles")}, {share:P0} {done} ");
    }

    /// <summary>Takes the line away, before other words or at the end.</summary>
    public void Clear()
    {
        if (_drawn)
            Console.Error.Write("\r\u001b[2K");
    }
}
