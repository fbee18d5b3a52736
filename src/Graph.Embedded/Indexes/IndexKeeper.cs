using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>Keeps the value indexes of a write transaction's state in step with its elements, and holds them to their unique constraints.</summary>
internal sealed class IndexKeeper(GraphState state)
{
    private readonly List<IndexUpdate> _updates = [];

    /// <summary>
    /// Takes an element from one set of tokens and properties to another. Throws, and changes nothing, when that would
    /// break a unique constraint.
    /// </summary>
    /// <param name="element">The element; its ids are those of nodes or of relationships.</param>
    /// <param name="before">What it was; the default for one that is new.</param>
    /// <param name="after">What it becomes; the default for one that goes.</param>
    public void Update(ElementName element, in IndexedElement before, in IndexedElement after)
    {
        _updates.Clear();
        foreach (var token in before.Tokens)
        {
            Collect(element, token, before, after);
        }

        foreach (var token in after.Tokens)
        {
            if (!before.Tokens.Contains(token))
            {
                Collect(element, token, before, after);
            }
        }

        foreach (var update in _updates)
        {
            Check(element, update);
        }

        foreach (var update in _updates)
        {
            Apply(update);
        }
    }

    /// <summary>The same where no more than the value of one key differs: nothing has to be looked at where no index covers it.</summary>
    public void UpdateKey(ElementName element, int key, in IndexedElement before, in IndexedElement after)
    {
        if (state.Indexes.Cover(element.IsRelationship, before.Tokens, key))
        {
            Update(element, before, after);
        }
    }

    /// <summary>The index, to be changed by this transaction.</summary>
    private ValueIndex Owned(string name)
    {
        var index = state.Indexes.Find(name) ?? throw new InvalidOperationException($"The index {name} is not in its own table.");
        var owned = index.OwnedBy(state.Owner);
        if (!ReferenceEquals(owned, index))
        {
            state.Indexes = state.Indexes.With(owned);
        }

        return owned;
    }

    private void Collect(ElementName element, int token, in IndexedElement before, in IndexedElement after)
    {
        foreach (var name in state.Indexes.NamesOf(element.IsRelationship, token))
        {
            var index = state.Indexes.Find(name) ?? throw new InvalidOperationException($"The index {name} is not in its own table.");
            var old = before.Tokens.Contains(token) && index.TryKeyOf(element.Id, before.Properties, out var oldKey) ? oldKey : (IndexKey?)null;
            var now = after.Tokens.Contains(token) && index.TryKeyOf(element.Id, after.Properties, out var newKey) ? newKey : (IndexKey?)null;
            if (old is null != now is null || (old is { } left && now is { } right && left.CompareValues(right) != 0))
            {
                _updates.Add(new IndexUpdate(name, old, now));
            }
        }
    }

    private void Check(ElementName element, IndexUpdate update)
    {
        if (update.New is not { } key || state.Indexes.Find(update.Name) is not { IsUnique: true } index)
        {
            return;
        }

        var other = index.OtherWith(key);
        if (other >= 0)
        {
            throw new GraphException(
                ErrorCodes.ConstraintValidationFailed,
                $"{element.Kind}({other}) already exists with {ConstraintText.Describe(index.Rule, key)}");
        }
    }

    private void Apply(IndexUpdate update)
    {
        var index = Owned(update.Name);
        if (update.Old is { } old)
        {
            index.Remove(old, state.Owner);
        }

        if (update.New is { } now)
        {
            index.Add(now, state.Owner);
        }
    }
}
