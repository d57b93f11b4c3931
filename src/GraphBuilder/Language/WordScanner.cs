namespace GraphBuilder.Language;

/// <summary>
/// Finds where the word that starts at a place ends; the rules and their order are those of <c>training/tokens.py</c>.
/// Ask from left to right: then all questions together take time linear in the length of the text, whatever it holds.
/// </summary>
internal sealed class WordScanner(string text)
{
    private const string NeverLastInAddress = ".,;:!?)]”\"'’";

    // The run of signs that may precede the @ of a mail address, and where that address ends (−1: there is none).
    // Remembered, because every word inside a long run would otherwise read it again.
    private int _runEnd;
    private int _addressEnd = -1;

    /// <summary>The end of the word that starts at <paramref name="at"/>, which must not be blank.</summary>
    public int EndOfWord(int at)
    {
        int end;
        if ((end = Initials(at)) < 0 && (end = WebAddress(at)) < 0 && (end = MailAddress(at)) < 0 && (end = Handle(at)) < 0
            && (end = Number(at)) < 0 && (end = Plain(at)) < 0)
            end = Sign(at);
        return end;
    }

    /// <summary>U.S., a.m.</summary>
    private int Initials(int at)
    {
        var found = 0;
        while (KindAt(at, out var length) is SignKind.Letter or SignKind.Number && Has('.', at + length))
        {
            at += length + 1;
            found++;
        }
        return found > 1 ? at : -1;
    }

    /// <summary>http://…, www.…, up to the last sign that can end an address.</summary>
    private int WebAddress(int at)
    {
        var rest = text.AsSpan(at);
        var prefix = rest.StartsWith("https://") ? 8 : rest.StartsWith("http://") ? 7 : rest.StartsWith("www.") ? 4 : 0;
        if (prefix == 0)
            return -1;
        var end = EndOfRun(at + prefix, static (kind, _) => kind != SignKind.Blank);
        while (end > at + prefix && NeverLastInAddress.Contains(text[end - 1]))
            end--;
        return end > at + prefix ? end : -1;
    }

    /// <summary>press@example.org</summary>
    private int MailAddress(int at)
    {
        if (at >= _runEnd)
        {
            _runEnd = EndOfRun(at, static (kind, sign) => kind.IsWordSign() || sign is '.' or '+' or '-');
            _addressEnd = _runEnd > at && Has('@', _runEnd) ? MailDomain(_runEnd + 1) : -1;
        }
        return at < _runEnd ? _addressEnd : -1;
    }

    private int MailDomain(int at)
    {
        var end = EndOfLabel(at);
        if (end == at)
            return -1;
        var dots = 0;
        for (int next; Has('.', end) && (next = EndOfLabel(end + 1)) > end + 1; end = next)
            dots++;
        return dots > 0 ? end : -1;
    }

    private int EndOfLabel(int at) => EndOfRun(at, static (kind, sign) => kind.IsWordSign() || sign == '-');

    /// <summary>@handle, #tag</summary>
    private int Handle(int at)
    {
        if (text[at] is not ('@' or '#'))
            return -1;
        var end = EndOfRun(at + 1, static (kind, _) => kind.IsWordSign());
        return end > at + 1 ? end : -1;
    }

    /// <summary>1,000.5, 10:30, 2nd; where letters follow, what comes before the last group ("1,000.5km" gives "1,000").</summary>
    private int Number(int at)
    {
        var end = EndOfDigits(at);
        if (end == at)
            return -1;
        var before = -1;
        for (int next; end < text.Length && text[end] is '.' or ',' or ':' && (next = EndOfDigits(end + 1)) > end + 1; end = next)
            before = end;
        var rest = text.AsSpan(end);
        if (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th"))
            end += 2;
        return KindAt(end, out _).IsWordSign() ? before : end;
    }

    private int EndOfDigits(int at) => EndOfRun(at, static (kind, _) => kind == SignKind.Digit);

    /// <summary>Letters and numbers with apostrophes inside, and a full stop that another word follows at once.</summary>
    private int Plain(int at)
    {
        var end = EndOfLetters(at);
        if (end == at)
            return -1;
        for (int next; end < text.Length && text[end] is '’' or '\'' && (next = EndOfLetters(end + 1)) > end + 1;)
            end = next;
        return Has('.', end) && KindAt(end + 1, out _).IsWordSign() ? end + 1 : end;
    }

    private int EndOfLetters(int at) => EndOfRun(at, static (kind, _) => kind.IsAlphanumeric() || kind == SignKind.Diacritic);

    /// <summary>One sign, or a run of full stops, hyphens or underscores.</summary>
    private int Sign(int at)
    {
        KindAt(at, out var length);
        var end = at + length;
        if (text[at] is '.' or '-' or '_')
            while (Has(text[at], end))
                end++;
        return end;
    }

    private bool Has(char sign, int at) => at < text.Length && text[at] == sign;

    private SignKind KindAt(int at, out int length) => TextSigns.KindAt(text, at, out length);

    private int EndOfRun(int at, Func<SignKind, char, bool> belongs)
    {
        while (at < text.Length && belongs(KindAt(at, out var length), text[at]))
            at += length;
        return at;
    }
}
