using System.Text;
using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.FullText;

/// <summary>
/// What a state knows of a full-text index. The words lie in a table of the SQLite file, one row a document; the state
/// knows which document of an element is its own, so that a search sees exactly what the state holds, whatever has been
/// committed since.
/// </summary>
internal sealed class FullTextIndex
{
    private readonly object? _owner;
    private PagedArray<uint> _versions;

    /// <summary>An index without documents.</summary>
    /// <param name="rule">What it covers.</param>
    /// <param name="number">The number of its table in the file.</param>
    /// <param name="tokens">Where names are interned.</param>
    /// <param name="owner">The mark of the transaction that makes it.</param>
    public FullTextIndex(SchemaRule rule, long number, Tokens tokens, object owner)
    {
        Rule = rule;
        Number = number;
        Tokens = [.. rule.Tokens.Select((rule.OnRelationships ? tokens.Types : tokens.Labels).Ensure)];
        Keys = [.. rule.Properties.Select(tokens.Keys.Ensure)];
        _owner = owner;
    }

    private FullTextIndex(FullTextIndex other, object owner) =>
        (Rule, Number, Tokens, Keys, Documents, _versions, _owner) =
        (other.Rule, other.Number, other.Tokens, other.Keys, other.Documents, other._versions, owner);

    public SchemaRule Rule { get; }

    public long Number { get; }

    /// <summary>The tokens of the labels or types it covers.</summary>
    public int[] Tokens { get; }

    /// <summary>The tokens of the keys it covers: the columns of its table.</summary>
    public int[] Keys { get; }

    /// <summary>How many documents it holds.</summary>
    public long Documents { get; private set; }

    public FullTextIndex OwnedBy(object owner) => ReferenceEquals(_owner, owner) ? this : new FullTextIndex(this, owner);

    /// <summary>The version of an element's document, or 0 where it has none.</summary>
    public uint VersionOf(int id) => _versions[id];

    public void SetVersion(int id, uint version)
    {
        ref var place = ref _versions.Edit(id, _owner ?? throw new InvalidOperationException("The index belongs to a published state."));
        Documents += (version == 0 ? 0 : 1) - (place == 0 ? 0 : 1);
        place = version;
    }

    /// <summary>The text of each column, or null for an element that is not in the index.</summary>
    public string[]? DocumentOf(ReadOnlySpan<int> tokens, in Properties properties)
    {
        if (!tokens.ContainsAny(Tokens))
        {
            return null;
        }

        var columns = new string[Keys.Length];
        var any = false;
        for (var index = 0; index < columns.Length; index++)
        {
            columns[index] = TextOf(properties[Keys[index]]);
            any |= columns[index].Length > 0;
        }

        return any ? columns : null;
    }

    private static string TextOf(in Value value)
    {
        if (value.Kind == ValueKind.String)
        {
            return value.AsString();
        }

        if (value.Kind != ValueKind.List)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var item in value.AsList())
        {
            text.Append(item.Kind == ValueKind.String ? item.AsString() : "").Append('\n');
        }

        return text.ToString();
    }
}
