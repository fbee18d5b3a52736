using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>Imports drafts with the decisions and grades that come with them, in one transaction: all of it or nothing. Safe for any number of threads.</summary>
public sealed class DraftRestore(IGraphDatabase database, CypherFiles files)
{
    /// <summary>Imports them. Says what became of the drafts.</summary>
    /// <exception cref="InvalidDraftException">A draft does not hold together.</exception>
    /// <exception cref="IdentityException">A decision cannot be taken.</exception>
    public Task<IReadOnlyList<ImportOutcome>> RestoreAsync(
        IReadOnlyList<(Draft Draft, ImportRequest Request)> articles,
        IReadOnlyList<KeptDecision> decisions,
        IReadOnlyList<KeptGrade> grades,
        CancellationToken cancellationToken = default) => database.WriteAsync(
        async (transaction, token) =>
        {
            var within = new OneTransaction(database, transaction);
            await using (within.ConfigureAwait(false))
            {
                var outcomes = await new DraftImporter(within, files).ImportAsync(articles, token).ConfigureAwait(false);
                await new DecisionRestore(within, files).RestoreAsync(decisions, token).ConfigureAwait(false);
                await new GradeRestore(within, files).RestoreAsync(grades, token).ConfigureAwait(false);
                return outcomes;
            }
        },
        cancellationToken: cancellationToken);
}
