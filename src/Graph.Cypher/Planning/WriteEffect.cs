namespace Graph.Cypher.Planning;

/// <summary>What an item of SET or REMOVE reads and writes of nodes and relationships.</summary>
/// <param name="Reads">Names of properties, or one of <see cref="Labels"/> and <see cref="Anything"/>.</param>
/// <param name="Writes">The same.</param>
internal sealed record WriteEffect(HashSet<string> Reads, HashSet<string> Writes)
{
    /// <summary>Stands for all labels.</summary>
    public const string Labels = ":";

    /// <summary>Stands for all properties.</summary>
    public const string Anything = "*";

    /// <summary>Whether one reads what the other writes.</summary>
    public bool Disturbs(WriteEffect other) => Overlap(Reads, other.Writes) || Overlap(other.Reads, Writes);

    private static bool Overlap(HashSet<string> read, HashSet<string> written) =>
        read.Overlaps(written)
        || (read.Contains(Anything) && written.Any(name => name != Labels))
        || (written.Contains(Anything) && read.Any(name => name != Labels));
}
