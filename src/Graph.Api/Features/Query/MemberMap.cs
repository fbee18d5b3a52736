using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// A map of a few members in the order they came. A load brings thousands of them, each asked for a member or two: going
/// through them takes less time and memory than a table of hashes would. Immutable.
/// </summary>
internal sealed class MemberMap : IReadOnlyDictionary<string, Value>
{
    private const int Most = 16;

    private readonly KeyValuePair<string, Value>[] _members;

    private MemberMap(KeyValuePair<string, Value>[] members) => _members = members;

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<Value> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public Value this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");

    /// <summary>A map of these members, whose names differ; the array is kept where they are few.</summary>
    public static IReadOnlyDictionary<string, Value> Of(KeyValuePair<string, Value>[] members) =>
        members.Length <= Most ? new MemberMap(members) : new Dictionary<string, Value>(members);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        foreach (ref readonly var member in _members.AsSpan())
        {
            if (member.Key == key)
            {
                value = member.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}
