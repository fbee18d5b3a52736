using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Chooses who answers a request: the graph's database, or the one about databases.</summary>
internal sealed class QueryHandlers(QueryHandler graph, SystemQueries system, IGraphDatabase database)
{
    /// <summary>Whoever answers it.</summary>
    public QueryHandler Of(HttpContext context) => IsOfSystem(context) ? system.Handler : graph;

    /// <summary>Whether it is for the database about databases. A server has its own, which knows of more than the one that is asked here.</summary>
    public bool IsOfSystem(HttpContext context) => context.GetRouteValue("database") is string asked
        && string.Equals(asked, SystemDatabase.Name, StringComparison.OrdinalIgnoreCase) && !database.IsRemote;
}
