using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Grades;

/// <summary>A change of a grade as the graph keeps it.</summary>
/// <param name="About">The publisher's or the claim's id.</param>
/// <param name="Article">The article that the claim was read in; null for a publisher.</param>
/// <param name="From">The grade before: A to F, or 1 to 6.</param>
/// <param name="To">The grade since.</param>
/// <param name="Note">Why; null where nothing was said.</param>
/// <param name="Number">Which change of this grade, from 1.</param>
/// <param name="GradedAt">When, as <see cref="RecordedTime"/> has it.</param>
internal sealed record GradeNote(string About, string? Article, Value From, Value To, string? Note, long Number, string GradedAt)
{
    public static GradeNote Of(Node node)
    {
        string? Text(string name) => node.Properties.TryGetValue(name, out var value) ? value.AsString() : null;
        return new GradeNote(
            node.Properties["about"].AsString(),
            Text("article"),
            node.Properties["from"],
            node.Properties["to"],
            Text("note"),
            node.Properties["number"].AsInteger(),
            node.Properties["gradedAt"].AsString());
    }

    public Value ToProperties() => RowValue.Properties(
        ("id", ("grade:" + StableHash.Of(About, $"{Number}")).ToValue()),
        ("about", About.ToValue()),
        ("article", Article.ToValue()),
        ("number", Value.Of(Number)),
        ("from", From),
        ("to", To),
        ("note", Note.ToValue()),
        ("gradedAt", GradedAt.ToValue()));
}
