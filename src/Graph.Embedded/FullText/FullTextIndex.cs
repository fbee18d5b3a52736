using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Analysis;
using Graph.Embedded.Storage;

namespace Graph.Embedded.FullText;

/// <summary>
/// What a state knows of a full-text index. The words lie in a table of the SQLite file, one row a document; the state
/// knows which document of an element is its own, so that a search sees exactly what the state holds, whatever has been
/// committed since. It also knows how long the documents are, which tells how much a word in them counts.
/// </summary>
internal sealed class FullTextIndex
{
    private readonly object? _owner;
    private readonly PagedArray<int>[] _lengths;
    private readonly long[] _filled;
    private readonly long[] _words;
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
        Analyzer = Analyzers.Find(FullTextAnalyzers.NameOf(rule));
        (_lengths, _filled, _words) = (new PagedArray<int>[Keys.Length], new long[Keys.Length], new long[Keys.Length]);
        _owner = owner;
    }

    private FullTextIndex(FullTextIndex other, object owner)
    {
        (Rule, Number, Tokens, Keys, Analyzer, Documents, _versions) = (other.Rule, other.Number, other.Tokens, other.Keys, other.Analyzer, other.Documents, other._versions);
        (_lengths, _filled, _words) = ([.. other._lengths], [.. other._filled], [.. other._words]);
        _owner = owner;
    }

    public SchemaRule Rule { get; }

    public long Number { get; }

    /// <summary>The tokens of the labels or types it covers.</summary>
    public int[] Tokens { get; }

    /// <summary>The tokens of the keys it covers: the columns of its table.</summary>
    public int[] Keys { get; }

    /// <summary>What makes words of texts.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>How many documents it holds.</summary>
    public long Documents { get; private set; }

    /// <summary>One more than the greatest id that may have a document.</summary>
    public long Capacity => _versions.Capacity;

    public FullTextIndex OwnedBy(object owner) => ReferenceEquals(_owner, owner) ? this : new FullTextIndex(this, owner);

    /// <summary>The version of an element's document, or 0 where it has none.</summary>
    public uint VersionOf(int id) => _versions[id];

    /// <summary>How many words an element has in a column.</summary>
    public int LengthOf(int id, int column) => _lengths[column][id];

    /// <summary>How many documents have words in a column.</summary>
    public long FilledOf(int column) => _filled[column];

    /// <summary>How many words all documents have in a column.</summary>
    public long WordsOf(int column) => _words[column];

    /// <summary>Puts an element's document in place of the one it had.</summary>
    /// <param name="id">The element.</param>
    /// <param name="version">The document's version.</param>
    /// <param name="lengths">How many words each column has.</param>
    public void Put(int id, uint version, ReadOnlySpan<int> lengths)
    {
        SetVersion(id, version);
        for (var column = 0; column < lengths.Length; column++)
        {
            SetLength(id, column, lengths[column]);
        }
    }

    /// <summary>Takes an element's document away, if it has one.</summary>
    public void Remove(int id)
    {
        if (VersionOf(id) != 0)
        {
            SetVersion(id, 0);
            for (var column = 0; column < Keys.Length; column++)
            {
                SetLength(id, column, 0);
            }
        }
    }

    private void SetVersion(int id, uint version)
    {
        ref var place = ref _versions.Edit(id, Owner);
        Documents += (version == 0 ? 0 : 1) - (place == 0 ? 0 : 1);
        place = version;
    }

    private void SetLength(int id, int column, int length)
    {
        ref var place = ref _lengths[column].Edit(id, Owner);
        _filled[column] += (length == 0 ? 0 : 1) - (place == 0 ? 0 : 1);
        _words[column] += length - place;
        place = length;
    }

    private object Owner => _owner ?? throw new InvalidOperationException("The index belongs to a published state.");
}
