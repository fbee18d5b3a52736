using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Expressions: what is looked up in lists, maps and what has properties.</summary>
internal sealed partial class Binder
{
    // As in Neo4j, `subject['key']` is `subject.key`.
    private BoundExpression BindIndex(Expression.Index index)
    {
        if (index.Key is not Expression.Literal { Value: { Kind: ValueKind.String } key })
        {
            return BindItem(index);
        }

        if (key.AsString().Length == 0)
        {
            throw Error(Messages.InvalidTokenName(""), index.Key.Mark);
        }

        return BindProperty(new Expression.Property(index.Span, index.Subject, new Name(index.Key.Mark, key.AsString())), index);
    }

    // Written with a dot a point has components too; in brackets the name is looked up as every key is.
    private void CheckHolder(BoundExpression subject, Expression.Property property, Expression.Index? index)
    {
        const TypeSet named = TypeSet.Map | TypeSet.Entity | TypeSet.Duration | TypeSet.Instant;
        if (index is not null && !subject.Type.MayBe(named))
        {
            CheckContainer(subject, new BoundExpression.Constant(CypherType.String, Value.Of(property.Key.Text)), index);
        }

        Expect(subject, named | (index is null ? TypeSet.Point : TypeSet.None), property.Subject.Mark);
    }

    private BoundExpression.Index BindItem(Expression.Index index)
    {
        var subject = BindExpression(index.Subject);
        var key = BindExpression(index.Key);
        CheckContainer(subject, key, index);
        var item = TypeRules.ItemOf(subject.Type);
        return new BoundExpression.Index(item, subject, key);
    }

    // What holds nothing is told what it should be by the key that is looked up in it.
    private void CheckContainer(BoundExpression subject, BoundExpression key, Expression.Index index)
    {
        const TypeSet withKeys = TypeSet.Map | TypeSet.Entity;
        var mayBeName = key.Type.MayBe(TypeSet.String);
        var expected = mayBeName ? withKeys : key.Type.MayBe(TypeSet.Integer) ? TypeSet.List : withKeys | TypeSet.List;
        if (!subject.Type.MayBe(TypeSet.List | withKeys))
        {
            throw Mismatch(new CypherType(expected), subject.Type, index.Subject.Mark);
        }

        Require(subject, TypeSet.List | withKeys, index.Subject.Mark);
        CheckKey(subject, key, index);
    }

    // Where the container's type is known the key's is too; a parameter must be what its key asks for.
    private void CheckKey(BoundExpression subject, BoundExpression key, Expression.Index index)
    {
        var kinds = subject.Type.Kinds;
        if (kinds == TypeSet.None)
        {
            // Whatever is looked up in null is null.
            return;
        }

        var (container, expected) =
            kinds == TypeSet.List ? ("list index", TypeSet.Integer)
            : kinds == TypeSet.Map ? ("map key", TypeSet.String)
            : kinds != TypeSet.None && (kinds & ~TypeSet.Entity) == 0 ? ("node or relationship property key", TypeSet.String)
            : ("key", TypeSet.Integer | TypeSet.String);
        if (!key.Type.MayBe(expected))
        {
            throw Error(BindingMessages.WrongKey(container, TypeRules.Spell(new CypherType(expected)), TypeRules.Spell(key.Type)), index.Key.Mark);
        }

        Require(key, expected, index.Key.Mark);
        if (key.Type.Kinds is TypeSet.Integer or TypeSet.String)
        {
            Require(subject, key.Type.Kinds == TypeSet.Integer ? TypeSet.List : TypeSet.Map | TypeSet.Entity, index.Subject.Mark);
        }
    }

    private BoundExpression.Slice BindSlice(Expression.Slice slice)
    {
        if (slice.From is null && slice.To is null)
        {
            throw Error(BindingMessages.EmptySlice(), slice.Span);
        }

        var subject = BindExpression(slice.Subject);
        Expect(subject, TypeSet.List, slice.Subject.Mark);
        return new BoundExpression.Slice(Listed(subject.Type), subject, BindBound(slice.From), BindBound(slice.To));
    }

    private static CypherType Listed(CypherType type) => type.Kinds == TypeSet.List ? type : CypherType.List;

    private BoundExpression? BindBound(Expression? bound) => bound is null ? null : BindExpecting(bound, TypeSet.Integer);
}
