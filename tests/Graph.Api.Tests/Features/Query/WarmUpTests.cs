using Graph.Api.Features.Query;
using Graph.Cypher.Inspection;

namespace Graph.Api.Tests.Features.Query;

public sealed class WarmUpTests
{
    [Test]
    public void Every_statement_runs_round_after_round() =>
        Assert.That(() => WarmUp.RunAsync(new StatementInspector(), rounds: 3, CancellationToken.None), Throws.Nothing);
}
