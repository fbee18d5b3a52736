using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Api.Workspaces;

/// <summary>One area of a workspace whose entries are all of one type, kept as JSON.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="name">The area.</param>
internal sealed class WorkspaceArea<T>(Workspace workspace, string name)
    where T : class
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One entry; null where there is none.</summary>
    public T? Find(string id) => workspace.Find(name, id) is { } body ? Read(body) : null;

    /// <summary>Those whose ids begin with a text, in the ordinal order of their ids.</summary>
    public IReadOnlyList<T> List(string prefix = "") => [.. workspace.List(name, prefix).Select(entry => Read(entry.Body))];

    /// <summary>Keeps an entry, in the place of an earlier one of its id.</summary>
    public void Put(string id, T entry) => workspace.Write(Change(id, entry));

    /// <summary>Removes an entry. Returns whether there was one.</summary>
    public bool Remove(string id)
    {
        var isThere = workspace.Find(name, id) is not null;
        workspace.Write(Change(id, entry: null));
        return isThere;
    }

    /// <summary>The change that keeps an entry, or removes it, to be written together with others.</summary>
    public WorkspaceChange Change(string id, T? entry) => new(name, id, entry is null ? null : JsonSerializer.SerializeToUtf8Bytes(entry, Json));

    private T Read(byte[] body) => JsonSerializer.Deserialize<T>(body, Json)
        ?? throw new InvalidDataException($"An entry of the workspace's area '{name}' holds nothing.");
}
