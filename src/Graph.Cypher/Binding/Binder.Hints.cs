using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Hints of USING. They never change an answer, but what they name must be there.</summary>
internal sealed partial class Binder
{
    private IReadOnlyList<PlannerHint> BindHints(Clause.Match match)
    {
        foreach (var hint in match.Hints)
        {
            foreach (var name in NamesOf(hint))
            {
                _ = Resolve(name.Text, name.Span);
            }

            CheckHint(match, hint);
            if (hint is PlannerHint.Index index)
            {
                _indexHints.Add(index);
            }
        }

        return match.Hints;
    }

    private static IReadOnlyList<Name> NamesOf(PlannerHint hint) => hint switch
    {
        PlannerHint.Index index => [index.Variable],
        PlannerHint.Scan scan => [scan.Variable],
        PlannerHint.Join join => join.Variables,
        _ => [],
    };

    private void CheckHint(Clause.Match match, PlannerHint hint)
    {
        var (variable, token, properties) = hint switch
        {
            PlannerHint.Index index => (index.Variable.Text, index.Token.Text, index.Properties),
            PlannerHint.Scan scan => (scan.Variable.Text, scan.Token.Text, []),
            _ => ("", "", (IReadOnlyList<Name>)[]),
        };
        if (hint is PlannerHint.Join && match.Patterns.All(path => path.Factors is [PathFactor.Node]))
        {
            throw Error(BindingMessages.JoinOfOneNode(), hint.Span);
        }

        if (variable.Length == 0)
        {
            return;
        }

        var said = new HintedNames(match, variable);
        if (!said.Tokens.Contains(token))
        {
            throw Error(BindingMessages.UselessHint(variable, $"the label or type `{token}`"), hint.Span);
        }

        if (properties.FirstOrDefault(property => !said.Properties.Contains(property.Text)) is { } missing)
        {
            throw Error(BindingMessages.UselessHint(variable, $"the property `{missing.Text}`"), hint.Span);
        }

        if (hint is PlannerHint.Index { Kind: "TEXT" } && properties.FirstOrDefault(property => !said.Texts.Contains(property.Text)) is { } other)
        {
            throw Error(BindingMessages.HintOfText(variable, other.Text), hint.Span, ErrorCodes.SemanticError);
        }
    }
}
