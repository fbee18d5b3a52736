using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>What an analyst decided about two entities.</summary>
/// <param name="Id"><c>identity:</c> and a hash of the two.</param>
/// <param name="Verdict">One of <see cref="IdentityVerdict"/>.</param>
/// <param name="First">An entity's id; for <c>same</c>, the one that was kept.</param>
/// <param name="Second">The other's id; for <c>same</c>, the one that was merged.</param>
/// <param name="Kind">Their label.</param>
/// <param name="SecondName">The second one's name when it was decided.</param>
/// <param name="DecidedAt">When, in UTC.</param>
public sealed record IdentityDecision(
    string Id, string Verdict, string First, string Second, string Kind, string SecondName, string DecidedAt)
{
    internal static IdentityDecision Of(string verdict, KnownEntity first, KnownEntity second, DateTimeOffset decidedAt) => new(
        IdOf(verdict, first.Id, second.Id), verdict, first.Id, second.Id, first.Kind, second.Name, RecordedTime.Of(decidedAt));

    internal static IdentityDecision Of(Node node)
    {
        string Text(string name) => node.Properties[name].AsString();
        return new IdentityDecision(Text("id"), Text("verdict"), Text("first"), Text("second"), Text("kind"), Text("secondName"), Text("decidedAt"));
    }

    /// <summary>One merge takes an id away, so that it has one; of other verdicts there is one about each two.</summary>
    internal static string IdOf(string verdict, string first, string second) => "identity:" + (verdict == IdentityVerdict.Same
        ? StableHash.Of(verdict, second)
        : StableHash.Of([.. new[] { first, second }.Order(StringComparer.Ordinal)]));

    internal Value ToProperties() => RowValue.Properties(
        ("id", Id.ToValue()),
        ("verdict", Verdict.ToValue()),
        ("first", First.ToValue()),
        ("second", Second.ToValue()),
        ("kind", Kind.ToValue()),
        ("secondName", SecondName.ToValue()),
        ("decidedAt", DecidedAt.ToValue()),
        ("merged", Verdict == IdentityVerdict.Same ? Second.ToValue() : Value.Null));
}
