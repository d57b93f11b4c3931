using System.Globalization;

namespace GraphBuilder.Cli.Output;

/// <summary>Makes text from articles safe to show: nothing in it can steer the terminal or turn the direction of what follows.</summary>
internal static class Printable
{
    /// <summary>The text on one line, control and direction marks left out, white space collapsed.</summary>
    public static string Of(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                line.Append(c);
        }
        return line.ToString().TrimEnd();
    }
}
