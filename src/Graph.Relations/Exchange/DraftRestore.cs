using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>Imports drafts with the decisions and grades that come with them: all of it or nothing. Safe for any number of threads.</summary>
/// <param name="database">The graph.</param>
/// <param name="files">The statements.</param>
/// <param name="limits">How much one transaction of a server takes; null for as much as is usual.</param>
public sealed class DraftRestore(IGraphDatabase database, CypherFiles files, ImportLimits? limits = null)
{
    /// <summary>Imports them. Says what became of the drafts.</summary>
    /// <exception cref="InvalidDraftException">A draft does not hold together.</exception>
    /// <exception cref="IdentityException">A decision cannot be taken.</exception>
    public Task<IReadOnlyList<ImportOutcome>> RestoreAsync(
        IReadOnlyList<(Draft Draft, ImportRequest Request)> articles,
        IReadOnlyList<KeptDecision> decisions,
        IReadOnlyList<KeptGrade> grades,
        CancellationToken cancellationToken = default) => new DraftImporter(database, files, limits).ImportAsync(
        articles,
        async (transaction, token) =>
        {
            var within = new OneTransaction(database, transaction);
            await using (within.ConfigureAwait(false))
            {
                await new DecisionRestore(within, files).RestoreAsync(decisions, token).ConfigureAwait(false);
                await new GradeRestore(within, files).RestoreAsync(grades, token).ConfigureAwait(false);
            }
        },
        cancellationToken);
}
