namespace Graph.Extraction.Actors;

/// <summary>A name as parts that can be compared whatever its spelling.</summary>
internal static class PersonName
{
    /// <summary>Of names this long, also letters are made alike that tell short names apart: <c>Berdymukhamedov</c>, <c>Berdimuhamedov</c>.</summary>
    private const int LongName = 8;

    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>Common family names of East Asia, as parts.</summary>
    private static readonly WordList FamilyNames = WordList.Exact(
        """
        ban chen cho choe choi chung deng han he hu hun jang jiang kim lai lee li liu mao moon pak park qin ri tsai wang xi yang yoon zhang
        zhao zhou
        """);

    /// <summary>The parts in lower case without marks; suffixes and what follows a comma left out; common transliterations made alike.</summary>
    public static string[] Parts(string name)
    {
        var parts = Slug.Of(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        foreach (var part in parts)
        {
            if (!Suffixes.Contains(part, StringComparer.Ordinal))
            {
                parts[count++] = Alike(part);
            }
        }

        return count == parts.Length ? parts : parts[..count];
    }

    /// <summary>Whether two full names can be one person's: all parts of the shorter in the longer, in order, the last or first alike.</summary>
    public static bool SamePerson(string[] first, string[] second)
    {
        var (longer, shorter) = first.Length >= second.Length ? (first, second) : (second, first);
        if (shorter.Length < 2 || !(longer[^1] == shorter[^1] || longer[0] == shorter[0]))
        {
            return false;
        }

        var at = 0;
        foreach (var part in longer)
        {
            if (at < shorter.Length && (part == shorter[at] || (shorter[at].Length == 1 && part[0] == shorter[at][0])))
            {
                at++;
            }
        }

        return at == shorter.Length;
    }

    /// <summary>Whether a short form (<c>Putin</c>, <c>López Obrador</c>, <c>Kim</c>) can refer to a full name.</summary>
    public static bool IsShortFor(string[] part, string[] full, bool mayBeGivenName)
    {
        if (part.Length == 0 || part.Length > full.Length)
        {
            return false;
        }

        for (var at = full.Length - part.Length; at >= 0; at--)
        {
            if (full.AsSpan(at, part.Length).SequenceEqual(part))
            {
                return at > 0 || full.Length == part.Length || mayBeGivenName || FamilyNameFirst(full);
            }
        }

        return false;
    }

    /// <summary>Names of three parts that begin with one of East Asia's common family names.</summary>
    private static bool FamilyNameFirst(string[] full) => FamilyNames.Contains(full[0]);

    private static string Alike(string part)
    {
        var plain = part
            .Replace("yy", "y", StringComparison.Ordinal)
            .Replace("iy", "y", StringComparison.Ordinal)
            .Replace("ei", "ey", StringComparison.Ordinal);
        if (plain.Length >= LongName)
        {
            plain = plain.Replace("kh", "h", StringComparison.Ordinal).Replace('y', 'i');
        }

        return plain.Length > 2 && plain[^1] == 'i' ? plain[..^1] + "y" : plain;
    }
}
