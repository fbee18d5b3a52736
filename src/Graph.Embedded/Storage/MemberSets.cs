namespace Graph.Embedded.Storage;

/// <summary>One <see cref="MemberSet"/> a token. Copying the struct is a fork; see <see cref="PagedArray{T}"/> on owners.</summary>
internal struct MemberSets
{
    private MemberSet[]? _sets;
    private object? _owner;

    /// <summary>The set of a token; empty for one that is not known.</summary>
    public readonly MemberSet this[int token] =>
        _sets is not null && (uint)token < (uint)_sets.Length ? _sets[token] : default;

    /// <summary>The set of a token, to be changed by the owner.</summary>
    public ref MemberSet Edit(int token, object owner)
    {
        if (_sets is null || _sets.Length <= token || !ReferenceEquals(_owner, owner))
        {
            var sets = new MemberSet[Math.Max(_sets?.Length ?? 0, token + 1)];
            _sets?.CopyTo(sets, 0);
            (_sets, _owner) = (sets, owner);
        }

        return ref _sets[token];
    }
}
