using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Model.Text;

namespace Graph.Conformance.Tck;

/// <summary>Values as one text each, so that what a database gave and what the kit expects can be compared as texts.</summary>
public static partial class CanonicalText
{
    /// <summary>The text of a value; in a form.</summary>
    public static string Of(Value value, CanonicalForm form) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.AsFloat()),
        ValueKind.String => $"'{value.AsString()}'",
        ValueKind.List => List(value.AsList().Select(item => Of(item, form)), form.IgnoreListOrder),
        ValueKind.Map => Map(value.AsMap(), form),
        ValueKind.Node => Node(value.AsNode(), form),
        ValueKind.Relationship => Relationship(value.AsRelationship(), form),
        ValueKind.Path => Path(value.AsPath(), form),
        ValueKind.Date => $"'{TemporalText.Format(value.AsDate())}'",
        ValueKind.LocalTime => Clock(form, TemporalText.Format(value.AsLocalTime())),
        ValueKind.Time => Clock(form, TemporalText.Format(value.AsTime())),
        ValueKind.LocalDateTime => Clock(form, TemporalText.Format(value.AsLocalDateTime())),
        ValueKind.DateTime => Clock(form, TemporalText.Format(value.AsDateTime())),
        ValueKind.Duration => $"'{DurationText.Format(value.AsDuration())}'",
        _ => value.ToString(),
    };

    /// <summary>A float.</summary>
    public static string Float(double number) =>
        double.IsNaN(number) ? "NaN" : number == 0 ? "0.0" : FloatText.Format(number);

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> items, bool sorted) =>
        $"[{string.Join(", ", sorted ? items.Order(StringComparer.Ordinal) : items)}]";

    /// <summary>A map of texts.</summary>
    public static string Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    /// <summary>A node by labels and properties.</summary>
    public static string Node(IEnumerable<string> labels, string properties) =>
        $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {properties})";

    /// <summary>A relationship by type and properties.</summary>
    public static string Relationship(string type, string properties) => $"[:{type} {properties}]";

    // The kit leaves out seconds that are zero, as Java does; Neo4j and this engine write them.
    private static string Clock(CanonicalForm form, string text) => $"'{(form.ShortTimes ? ZeroSeconds().Replace(text, "$1") : text)}'";

    [GeneratedRegex(@"^((?:.*T)?\d{2}:\d{2}):00(?![.\d])")]
    private static partial Regex ZeroSeconds();

    private static string Map(IReadOnlyDictionary<string, Value> map, CanonicalForm form) =>
        Map(map.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value, form))));

    private static string Node(Node node, CanonicalForm form) => Node(node.Labels, Map(node.Properties, form));

    private static string Relationship(Relationship relationship, CanonicalForm form) =>
        Relationship(relationship.Type, Map(relationship.Properties, form));

    private static string Path(GraphPath path, CanonicalForm form)
    {
        var text = new StringBuilder("<").Append(Node(path.Nodes[0], form));
        for (var index = 0; index < path.Relationships.Count; index++)
        {
            var relationship = path.Relationships[index];
            var forward = relationship.StartElementId == path.Nodes[index].ElementId;
            text.Append(forward ? "-" : "<-").Append(Relationship(relationship, form)).Append(forward ? "->" : "-");
            text.Append(Node(path.Nodes[index + 1], form));
        }

        return text.Append('>').ToString();
    }
}
