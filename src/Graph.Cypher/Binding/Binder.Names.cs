using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Names of labels and types that are computed; those that are written out are checked.</summary>
internal sealed partial class Binder
{
    private BoundLabelExpression.Dynamic BindDynamicLabels(LabelExpression.Dynamic dynamic)
    {
        var names = BindExpression(dynamic.Expression);
        foreach (var name in Written(names))
        {
            CheckWritten(name, dynamic);
        }

        var item = names.Type.Kinds == TypeSet.List ? TypeRules.ItemOf(names.Type) : CypherType.String;
        return names.Type.MayBe(TypeSet.String | TypeSet.List) && item.MayBe(TypeSet.String)
            ? new BoundLabelExpression.Dynamic(names, dynamic.Any)
            : throw Mismatch(new CypherType(TypeSet.String | TypeSet.List, CypherType.String), names.Type, dynamic.Expression.Mark);
    }

    private void CheckWritten(Value name, LabelExpression.Dynamic dynamic)
    {
        if (name.IsNull)
        {
            throw Error(BindingMessages.NullName(), dynamic.Span);
        }

        if (name.Kind == ValueKind.String && name.AsString().Length == 0)
        {
            throw Error(Messages.InvalidTokenName(""), dynamic.Span);
        }
    }

    private static IEnumerable<Value> Written(BoundExpression names) => names switch
    {
        BoundExpression.Constant { Value.Kind: ValueKind.List } list => list.Value.AsList(),
        BoundExpression.Constant constant => [constant.Value],
        BoundExpression.ListLiteral list => list.Items.OfType<BoundExpression.Constant>().Select(item => item.Value),
        _ => [],
    };
}
