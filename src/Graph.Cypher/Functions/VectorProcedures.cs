using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Writes;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Procedures that write vectors and their indexes; what they write is not counted.</summary>
internal static class VectorProcedures
{
    /// <summary>Sets a vector as a property, in single precision.</summary>
    /// <param name="context">The transaction.</param>
    /// <param name="arguments">The element, the key and the vector.</param>
    /// <param name="procedure">The procedure's name.</param>
    /// <param name="element">What it calls the element.</param>
    public static Value[][] Set(QueryContext context, Value[] arguments, string procedure, string element)
    {
        _ = arguments[0].IsNull ? throw ProcedureArguments.IsNull(procedure, element) : arguments[0];
        var name = ProcedureArguments.Text(procedure, "key", arguments[1]);
        ProcedureArguments.Numbers(procedure, "vector", arguments[2]);
        CheckName(procedure, name);
        var items = Vectors.Read(arguments[2], isUnit: false)
            ?? throw ProcedureArguments.Failed(procedure, $"Vector must only contain finite values. Provided: {ValueText.ForMessage(arguments[2])}");
        var writer = context.RequiredChanges.Writer;
        var (key, vector) = (writer.KeyOf(name), Value.Of((IReadOnlyList<Value>)Array.ConvertAll(items, item => Value.Of((double)item))));
        _ = arguments[0].Kind == ValueKind.Node
            ? writer.SetNodeProperty(arguments[0].Bits, key, vector)
            : writer.SetRelationshipProperty(arguments[0].Bits, key, vector);
        return [];
    }

    /// <summary><c>db.index.vector.createNodeIndex</c>: what CREATE VECTOR INDEX does for nodes.</summary>
    public static Value[][] CreateNodeIndex(QueryContext context, Value[] arguments)
    {
        const string Procedure = "db.index.vector.createNodeIndex";
        var (name, label, key) = (Text(0, "indexName"), Text(1, "label"), Text(2, "propertyKey"));
        _ = arguments[3].IsNull ? throw ProcedureArguments.IsNull(Procedure, "vectorDimension") : arguments[3];
        Text(4, "vectorSimilarityFunction");
        CheckName(Procedure, label);
        CheckName(Procedure, key);
        try
        {
            var config = new Dictionary<string, Value> { ["vector.dimensions"] = arguments[3], ["vector.similarity_function"] = arguments[4] };
            var options = IndexSettings.Read(SchemaKind.VectorIndex, Value.Of(new Dictionary<string, Value> { ["indexConfig"] = Value.Of(config) }));
            context.RequiredChanges.Writer.AddRule(new SchemaRule(name, SchemaKind.VectorIndex, false, [label], [key], options));
        }
        catch (GraphException problem) when (!problem.IsTransient)
        {
            throw ProcedureArguments.Failed(Procedure, problem.Message, problem);
        }

        return [];

        string Text(int index, string parameter) => ProcedureArguments.Text(Procedure, parameter, arguments[index]);
    }

    private static void CheckName(string procedure, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            throw ProcedureArguments.Failed(procedure, $"'{name}' is not a valid token name. Token names cannot be empty or contain any null-bytes.");
        }
    }
}
