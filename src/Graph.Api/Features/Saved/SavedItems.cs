using Graph.Api.Hosting;
using Graph.Api.Workspaces;

namespace Graph.Api.Features.Saved;

/// <summary>What analysts keep under names, beside the graph: views and Cypher statements.</summary>
internal sealed class SavedItems(Workspace workspace, GraphOptions options, TimeProvider clock)
{
    private const int MaxNameLength = 200;

    private readonly Lock _lock = new();
    private readonly WorkspaceArea<SavedView> _views = new(workspace, "saved-view");
    private readonly WorkspaceArea<SavedQuery> _queries = new(workspace, "saved-query");

    /// <summary>All views by name.</summary>
    public IReadOnlyList<SavedView> Views() => [.. _views.List().OrderBy(view => view.Name, StringComparer.OrdinalIgnoreCase).ThenBy(view => view.Id, StringComparer.Ordinal)];

    /// <summary>One view; null where there is none.</summary>
    public SavedView? View(string id) => _views.Find(id);

    /// <summary>Keeps a view in the place of one of the same name.</summary>
    public SavedView Keep(SavedViewRequest request)
    {
        Check("address", request.Address.Length, options.MaxSavedCharacters);
        Check("places", request.Places?.Count ?? 0, options.MaxPictureNodes);
        var name = Name(request.Name);
        lock (_lock)
        {
            var id = _views.List().FirstOrDefault(view => view.Name == name)?.Id ?? OrderedIds.New();
            var view = new SavedView(id, name, request.Address, request.Places ?? [], request.Pinned ?? [], clock.GetUtcNow());
            _views.Put(id, view);
            return view;
        }
    }

    /// <summary>Removes a view. Returns whether there was one.</summary>
    public bool RemoveView(string id) => _views.Remove(id);

    /// <summary>All statements by name.</summary>
    public IReadOnlyList<SavedQuery> Queries() => [.. _queries.List().OrderBy(query => query.Name, StringComparer.OrdinalIgnoreCase).ThenBy(query => query.Id, StringComparer.Ordinal)];

    /// <summary>Keeps a statement in the place of one of the same name.</summary>
    public SavedQuery Keep(SavedQueryRequest request)
    {
        Check("statement", request.Statement.Length, options.MaxSavedCharacters);
        Check("parameters", request.Parameters?.Length ?? 0, options.MaxSavedCharacters);
        var name = Name(request.Name);
        lock (_lock)
        {
            var id = _queries.List().FirstOrDefault(query => query.Name == name)?.Id ?? OrderedIds.New();
            var query = new SavedQuery(id, name, request.Statement, request.Parameters ?? "", clock.GetUtcNow());
            _queries.Put(id, query);
            return query;
        }
    }

    /// <summary>Removes a statement. Returns whether there was one.</summary>
    public bool RemoveQuery(string id) => _queries.Remove(id);

    private static string Name(string name) => name.Trim() is { Length: > 0 and <= MaxNameLength } trimmed
        ? trimmed
        : throw new RequestException($"'name' must have 1 to {MaxNameLength} characters.");

    private static void Check(string member, int count, int most)
    {
        if (count > most)
        {
            throw new RequestException($"'{member}' has {count}; at most {most} can be kept.");
        }
    }
}
