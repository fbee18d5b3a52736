using System.Text;

namespace Graph.Embedded.FullText.Analysis;

/// <summary>Splits a text into runs of characters that belong to words.</summary>
internal static class RunSplitter
{
    /// <summary>The runs; one that is too long comes in pieces.</summary>
    public static IEnumerable<string> Split(string text, Func<Rune, bool> belongs)
    {
        var start = 0;
        for (var index = 0; index < text.Length;)
        {
            var (rune, length) = RuneAt(text, index);
            if (!belongs(rune))
            {
                if (index > start)
                {
                    yield return text[start..index];
                }

                start = index + length;
            }
            else if (index + length - start >= WordSplitter.LongestWord)
            {
                yield return text[start..(index + length)];
                start = index + length;
            }

            index += length;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    /// <summary>The character at an index and how many places it takes; half a surrogate pair is U+FFFD.</summary>
    public static (Rune Rune, int Length) RuneAt(string text, int index) =>
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length) == System.Buffers.OperationStatus.Done ? (rune, length) : (Rune.ReplacementChar, 1);
}
