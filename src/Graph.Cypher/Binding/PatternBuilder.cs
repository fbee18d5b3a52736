using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>Gathers the parts of one pattern. Conditions wait until every variable of the pattern is declared.</summary>
internal sealed class PatternBuilder
{
    private readonly List<Action> _waiting = [];
    private readonly List<Name> _relationshipNames = [];

    /// <summary>The nodes.</summary>
    public List<BoundNode> Nodes { get; } = [];

    /// <summary>The relationships.</summary>
    public List<BoundRelationship> Relationships { get; } = [];

    /// <summary>The quantified paths.</summary>
    public List<BoundQuantifiedPath> Quantified { get; } = [];

    /// <summary>The shortest paths.</summary>
    public List<BoundShortestPath> Shortest { get; } = [];

    /// <summary>The named paths.</summary>
    public List<BoundPath> Paths { get; } = [];

    /// <summary>The conditions.</summary>
    public List<BoundExpression> Predicates { get; } = [];

    /// <summary>Keeps where a relationship has its name.</summary>
    public void NameRelationship(Name name) => _relationshipNames.Add(name);

    /// <summary>Where a relationship was named first; the name itself where it was named outside.</summary>
    public Name FirstRelationship(Name name) => _relationshipNames.Find(known => known.Text == name.Text) ?? name;

    /// <summary>Puts off what needs all variables.</summary>
    public void Later(Action bind) => _waiting.Add(bind);

    /// <summary>Does what was put off, in order.</summary>
    public void Finish()
    {
        // What was put off may put off more.
        for (var index = 0; index < _waiting.Count; index++)
        {
            _waiting[index]();
        }

        _waiting.Clear();
    }

    /// <summary>The node of a variable, or null.</summary>
    public BoundNode? NodeOf(Variable variable) => Nodes.Find(node => node.Variable == variable);

    /// <summary>Adds labels that a node must carry.</summary>
    public void Require(Variable variable, IEnumerable<string> labels)
    {
        var index = Nodes.FindIndex(node => node.Variable == variable);
        Nodes[index] = Nodes[index] with { Labels = [.. Nodes[index].Labels.Union(labels)] };
    }

    /// <summary>The pattern.</summary>
    public BoundPattern Build() => new([.. Nodes], [.. Relationships], [.. Quantified], [.. Shortest], [.. Paths], [.. Predicates]);
}
