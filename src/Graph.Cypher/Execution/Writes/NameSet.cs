using Graph.Cypher.Binding;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Labels or types to write: fixed names and computed ones.</summary>
internal sealed class NameSet
{
    private readonly IReadOnlyList<(string? Fixed, Evaluator? Computed)> _parts;

    private NameSet(IReadOnlyList<(string? Fixed, Evaluator? Computed)> parts)
    {
        _parts = parts;
        Fixed = parts.All(part => part.Fixed is not null) ? [.. parts.Select(part => part.Fixed).OfType<string>().Distinct()] : null;
    }

    /// <summary>The names where all of them are written; null where some are computed.</summary>
    public string[]? Fixed { get; }

    /// <summary>Compiles the written names.</summary>
    public static NameSet Compile(ExpressionCompiler compiler, IReadOnlyList<BoundLabelExpression> names) =>
        new([.. names.SelectMany(Flatten).Select(name => Part(compiler, name))]);

    /// <summary>The names.</summary>
    public IEnumerable<string> Names(QueryContext context)
    {
        foreach (var (known, computed) in _parts)
        {
            if (known is not null)
            {
                yield return known;
            }

            foreach (var name in computed is null ? [] : LabelTests.Names(computed(context)))
            {
                yield return NewTokens.Checked(name);
            }
        }
    }

    private static IEnumerable<BoundLabelExpression> Flatten(BoundLabelExpression name) =>
        name is BoundLabelExpression.And and ? Flatten(and.Left).Concat(Flatten(and.Right)) : [name];

    private static (string? Fixed, Evaluator? Computed) Part(ExpressionCompiler compiler, BoundLabelExpression name) => name switch
    {
        BoundLabelExpression.Named named => (named.Label, null),
        BoundLabelExpression.Dynamic dynamic => (null, compiler.Compile(dynamic.Expression)),
        _ => throw new ArgumentException($"A {name.GetType().Name} cannot be written.", nameof(name)),
    };
}
