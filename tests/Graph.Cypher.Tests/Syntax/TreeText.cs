using System.Collections;
using System.Reflection;
using System.Text;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Tests.Syntax;

/// <summary>A syntax tree as text without its places, to compare two trees by.</summary>
internal static class TreeText
{
    public static string Of(object? node)
    {
        var output = new StringBuilder();
        Write(node, output);
        return output.ToString();
    }

    private static void Write(object? node, StringBuilder output)
    {
        switch (node)
        {
            case null or string or bool or long or Enum:
                output.Append(node ?? "-");
                break;
            case SyntaxNode or RowOrder:
                output.Append(node.GetType().Name).Append('(');
                foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMeaning))
                {
                    Write(property.GetValue(node), output);
                    output.Append(' ');
                }

                output.Append(')');
                break;
            case IEnumerable items:
                output.Append('[');
                foreach (var item in items)
                {
                    Write(item, output);
                    output.Append(' ');
                }

                output.Append(']');
                break;
            default:
                output.Append(node);
                break;
        }
    }

    private static bool IsMeaning(PropertyInfo property) =>
        property.PropertyType != typeof(SourceSpan)
        && property.Name is not ("EqualityContract" or nameof(ProjectionItem.SourceText) or nameof(ProjectionItem.ColumnName));
}
