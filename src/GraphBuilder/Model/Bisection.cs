namespace GraphBuilder.Model;

/// <summary>Binary search in lists that are in text order.</summary>
internal static class Bisection
{
    /// <summary>Index of the first item from <paramref name="from"/> on for which the condition holds; the number of items where it holds for none. Once it holds it must hold for all that follow.</summary>
    public static int FirstIndex<T>(this IReadOnlyList<T> items, int from, Func<T, bool> holds)
    {
        int low = from, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(items[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
