namespace Graph.Relations.Identity;

/// <summary>A name of an entity, with what it is compared by: a name meets many others.</summary>
/// <param name="key">Its <see cref="NameKey"/>.</param>
/// <param name="text">How it is written.</param>
internal sealed class CandidateName(string key, string text)
{
    public string Key { get; } = key;

    public string Text { get; } = text;

    public string[] Words { get; } = key.Split(' ');

    public string Skeleton { get; } = NameSkeleton.Of(key);

    public string WholeSkeleton { get; } = NameSkeleton.OfWhole(key);

    /// <summary>How many letters and digits it has.</summary>
    public int Letters { get; } = key.Count(letter => letter != ' ');
}
