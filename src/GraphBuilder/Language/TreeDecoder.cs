using System.Numerics.Tensors;

namespace GraphBuilder.Language;

/// <summary>Finds the highest-scoring dependency tree with exactly one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class TreeDecoder
{
    // Above any sum of scores that a sentence can reach, so that the best tree has as few arcs from the root as it can: one.
    private const double RootArcCost = 1e6;

    /// <summary>The head of each word: 0 is the root, else one more than the index of the head. <paramref name="arcs"/> is [words, words + 1], head in the column.</summary>
    public static int[] Decode(ReadOnlySpan<float> arcs, int words)
    {
        var heads = new int[words];
        for (var i = 0; i < words; i++)
            heads[i] = TensorPrimitives.IndexOfMax(arcs.Slice(i * (words + 1), words + 1));
        if (heads.Count(0) == 1 && FindCycle([-1, .. heads]) is null)
            return heads;
        var scores = new double[words + 1, words + 1];
        for (var i = 0; i < words; i++)
            for (var head = 0; head <= words; head++)
                scores[i + 1, head] = arcs[i * (words + 1) + head] - (head == 0 ? RootArcCost : 0);
        return BestTree(scores)[1..];
    }

    /// <summary>The best tree over nodes with node 0 as root; <c>scores[node, head]</c>.</summary>
    private static int[] BestTree(double[,] scores)
    {
        var heads = BestHeads(scores);
        if (FindCycle(heads) is not { } cycle)
            return heads;

        // Make the cycle one node (the last), solve the smaller problem, and open the cycle where the solution enters it.
        var outside = Enumerable.Range(0, heads.Length).Except(cycle).ToArray();
        var one = outside.Length;
        var smaller = new double[one + 1, one + 1];
        int[] entry = new int[one], exit = new int[one];
        for (var i = 0; i < one; i++)
        {
            var node = outside[i];
            for (var j = 0; j < one; j++)
                smaller[i, j] = scores[node, outside[j]];
            exit[i] = cycle.MaxBy(head => scores[node, head]);
            smaller[i, one] = scores[node, exit[i]];
            entry[i] = cycle.MaxBy(inside => scores[inside, node] - scores[inside, heads[inside]]);
            smaller[one, i] = scores[entry[i], node] - scores[entry[i], heads[entry[i]]];
        }
        var solved = BestTree(smaller);
        for (var i = 1; i < one; i++)
            heads[outside[i]] = solved[i] == one ? exit[i] : outside[solved[i]];
        heads[entry[solved[one]]] = outside[solved[one]];
        return heads;
    }

    private static int[] BestHeads(double[,] scores)
    {
        var heads = new int[scores.GetLength(0)];
        heads[0] = -1;
        for (var node = 1; node < heads.Length; node++)
            for (var head = 1; head < heads.Length; head++)
                if (head != node && scores[node, head] > scores[node, heads[node]])
                    heads[node] = head;
        return heads;
    }

    /// <summary>The nodes of a cycle; null where following heads leads every node to the root.</summary>
    private static List<int>? FindCycle(ReadOnlySpan<int> heads)
    {
        var seenFrom = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            for (; at > 0 && seenFrom[at] == 0; at = heads[at])
                seenFrom[at] = start;
            if (at <= 0 || seenFrom[at] != start)
                continue;
            List<int> cycle = [at];
            for (var next = heads[at]; next != at; next = heads[next])
                cycle.Add(next);
            return cycle;
        }
        return null;
    }
}
