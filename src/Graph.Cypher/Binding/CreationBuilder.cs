using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>Gathers what CREATE or MERGE makes, and turns it into the pattern that MERGE looks for first.</summary>
internal sealed class CreationBuilder
{
    private readonly List<BoundNewNode> _nodes = [];
    private readonly List<(BoundNewRelationship Relationship, bool EitherWay)> _relationships = [];

    /// <summary>The named paths.</summary>
    public List<BoundPath> Paths { get; } = [];

    /// <summary>Adds a node.</summary>
    public void Add(BoundNewNode node) => _nodes.Add(node);

    /// <summary>Adds a relationship; MERGE may look for it either way.</summary>
    public void Add(BoundNewRelationship relationship, bool eitherWay) => _relationships.Add((relationship, eitherWay));

    /// <summary>What is to be made.</summary>
    public BoundCreation Build() => new(_nodes, [.. _relationships.Select(entry => entry.Relationship)], Paths);

    /// <summary>What is to be looked for.</summary>
    public BoundPattern ToPattern()
    {
        var nodes = new List<BoundNode>();
        var predicates = new List<BoundExpression>();
        foreach (var node in _nodes)
        {
            nodes.Add(new BoundNode(node.Variable, false, [.. node.Labels.OfType<BoundLabelExpression.Named>().Select(label => label.Label)]));
            AddDynamic(node.Variable, node.Labels, predicates);
            AddProperties(node.Variable, node.Properties, predicates);
        }

        var relationships = new List<BoundRelationship>();
        foreach (var (made, eitherWay) in _relationships)
        {
            AddKnown(made.Start, nodes);
            AddKnown(made.End, nodes);
            IReadOnlyList<string> types = made.Type is BoundLabelExpression.Named named ? [named.Label] : [];
            var direction = eitherWay ? Direction.Both : Direction.Outgoing;
            relationships.Add(new BoundRelationship(made.Variable, false, made.Start, made.End, direction, types, null));
            AddDynamic(made.Variable, [made.Type], predicates);
            AddProperties(made.Variable, made.Properties, predicates);
        }

        return new BoundPattern(nodes, relationships, [], [], Paths, predicates);
    }

    // A node that is not made here was bound before.
    private static void AddKnown(Variable variable, List<BoundNode> nodes)
    {
        if (!nodes.Exists(node => node.Variable == variable))
        {
            nodes.Add(new BoundNode(variable, true, []));
        }
    }

    private static void AddDynamic(Variable variable, IEnumerable<BoundLabelExpression> labels, List<BoundExpression> predicates) =>
        predicates.AddRange(labels.OfType<BoundLabelExpression.Dynamic>()
            .Select(label => new BoundExpression.LabelTest(new BoundExpression.Reference(variable), label)));

    private static void AddProperties(Variable variable, BoundExpression? properties, List<BoundExpression> predicates)
    {
        if (properties is BoundExpression.MapLiteral map)
        {
            predicates.AddRange(map.Entries.Select(entry => new BoundExpression.Binary(
                CypherType.Boolean,
                BinaryOperator.Equal,
                new BoundExpression.Property(new BoundExpression.Reference(variable), entry.Key),
                entry.Value)));
        }
    }
}
