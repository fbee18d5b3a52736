using System.Reflection;
using Graph.Bolt;
using Graph.Testing;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>
/// Our own client has the public shape of Neo4j.Driver, so that what is written for one builds with the other. Each
/// difference that stays is in <c>allowed-differences.txt</c> with its reason.
/// </summary>
public sealed class DriverShapeTests
{
    private static readonly Assembly Bolt = typeof(GraphDatabase).Assembly;

    [Test]
    public void Our_client_has_the_driver_s_shape_but_for_the_differences_with_a_reason()
    {
        var found = ShapeDifferences.Between(DriverList.Read(), PublicShape.Of(Bolt)).ToList();
        var allowed = Allowed();
        Assert.Multiple(() =>
        {
            Assert.That(Lines(found.Except(allowed.Keys)), Is.Empty, "differences without a reason");
            Assert.That(Lines(allowed.Keys.Except(found)), Is.Empty, "reasons for what is no difference any more");
            Assert.That(allowed.Where(pair => pair.Value.Length < 10).Select(pair => pair.Key), Is.Empty, "differences whose reason says nothing");
        });
    }

    [Test]
    public void Shapes_that_are_the_same_have_no_difference() =>
        Assert.That(ShapeDifferences.Between(PublicShape.Of(Bolt), PublicShape.Of(Bolt)), Is.Empty);

    [TestCase("interface IDriver { bool Encrypted { get; } Task FlyAsync(); }", "missing IDriver: Task FlyAsync()")]
    [TestCase("interface IDriver { Task<bool> SupportsMultiDbAsync(int n); }", "missing IDriver: Task<bool> SupportsMultiDbAsync(int n)")]
    [TestCase("interface IDriver { int Encrypted { get; } }", "different IDriver: int Encrypted, ours bool Encrypted")]
    [TestCase("interface IReducedExecutableQuery<TOut> { Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token); }",
        "different IReducedExecutableQuery<TOut>: Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token), ours Task<EagerResult<TOut>> ExecuteAsync(CancellationToken token = …)")]
    [TestCase("class IDriver : ISpaceship { }", "different IDriver: class, ours interface")]
    [TestCase("class IDriver : ISpaceship { }", "missing IDriver : ISpaceship")]
    [TestCase("enum AccessMode { Write, Read }", "missing AccessMode: Write = 0")]
    [TestCase("sealed class ConfigBuilder { WithUserAgent, WithSails(int), WithFetchSize(long) }", "missing ConfigBuilder: ConfigBuilder WithSails(int)")]
    [TestCase("class AuthTokens { static IAuthToken None; static IAuthToken Basic(string username[, string word]); Bearer(string token); }",
        "missing AuthTokens: static IAuthToken Basic(string username)")]
    [TestCase("interface ISpaceship { }", "missing ISpaceship")]
    [TestCase("interface IPlan { }", "extra IPlan: string OperatorType")]
    [TestCase("interface IPlan { }", "extra IDriver")]
    public void Each_difference_is_named(string list, string difference) =>
        Assert.That(ShapeDifferences.Between(DriverList.Parse(list).ToList(), PublicShape.Of(Bolt)), Does.Contain(difference));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static Dictionary<string, string> Allowed() =>
        File.ReadLines(RepositoryRoot.Combine("tests", "Graph.Neo4j.Tests", "Shape", "allowed-differences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", 2))
            .ToDictionary(parts => parts[0].Trim(), parts => parts.Length > 1 ? parts[1].Trim() : "");
}
