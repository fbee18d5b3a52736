using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>Where names are defined, and which of them hide others.</summary>
internal sealed partial class Binder
{
    private readonly List<Name> _definitions = [];
    private readonly HashSet<SourceSpan> _hiding = [];

    private Variable NewNamed(Name name, CypherType type)
    {
        _definitions.Add(name);
        return NewVariable(name.Text, type);
    }

    // What a subquery of CALL defines under a name of what is around it, which it did not import: the first place of each name.
    private void NoteShadowing(List<Variable> around, Scope boundary, int first, QueryPlace place)
    {
        if (place != QueryPlace.Call || around.Count == 0)
        {
            return;
        }

        var names = around.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        names.ExceptWith(boundary.AllNames());
        names.ExceptWith(boundary.Seeds.Select(seed => seed.Name));
        var hiding = _definitions.Skip(first)
            .Where(definition => names.Contains(definition.Text))
            .GroupBy(definition => definition.Text, StringComparer.Ordinal)
            .Select(definitions => definitions.MinBy(definition => definition.Span.Start)!) // a group holds one at least
            .OrderBy(definition => definition.Span.Start);
        foreach (var definition in hiding.Where(definition => _hiding.Add(definition.Span)))
        {
            _notifications.Add(Notifications.Shadowing(_text, definition));
        }
    }
}
