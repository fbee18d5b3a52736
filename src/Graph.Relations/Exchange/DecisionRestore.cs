using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Exchange;

/// <summary>Takes decisions about who is who again, as they were taken then.</summary>
public sealed class DecisionRestore(IGraphDatabase database, CypherFiles files)
{
    /// <summary>Takes those that the graph does not hold, in their order.</summary>
    /// <exception cref="IdentityException">One cannot be taken.</exception>
    public async Task RestoreAsync(IReadOnlyList<KeptDecision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var held = (await new IdentityDecisions(database, files, TimeProvider.System).ListAsync(cancellationToken).ConfigureAwait(false))
            .Select(one => (one.Verdict, one.First, one.Second)).ToHashSet();
        foreach (var decision in decisions.Where(one => !held.Contains((one.Verdict, one.First, one.Second))))
        {
            var then = new IdentityDecisions(database, files, new FixedTime(decision.DecidedAt));
            await (decision.Verdict == IdentityVerdict.Same
                ? then.MergeAsync(decision.First, decision.Second, cancellationToken)
                : then.DecideAsync(decision.First, decision.Second, decision.Verdict, cancellationToken)).ConfigureAwait(false);
        }
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
